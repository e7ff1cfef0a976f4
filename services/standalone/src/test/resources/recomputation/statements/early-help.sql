-- Early help: its start, its assessment, its plan and its step-up. A correction of the assessment says both of
-- its days, and takes the completion away where it is null.
create table early_help as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'startedOn')::date, sequence)
    filter (type in ('early-help-started', 'early-help-corrected')) as started_on,
  arg_max((body->>'startedOn')::date, sequence)
    filter (type in ('universal-help-assessment-started', 'universal-help-assessment-corrected')) as assessment_started_on,
  arg_max_null((body->>'completedOn')::date, sequence)
    filter (type in ('universal-help-assessment-completed', 'universal-help-assessment-corrected')) as assessment_completed_on,
  arg_max((body->>'startedOn')::date, sequence)
    filter (type in ('early-help-plan-started', 'early-help-plan-corrected')) as plan_started_on,
  bool_or(type = 'early-help-stepped-up') as stepped_up,
  arg_max(coalesce(body->>'steppedUpOn', body->>'endedOn')::date, sequence)
    filter (type in ('early-help-stepped-up', 'early-help-end-corrected')) as stepped_up_on
from told where type like 'universal-help-assessment-%' or type like 'early-help-%'
group by record having not bool_or(type = 'early-help-withdrawn');
