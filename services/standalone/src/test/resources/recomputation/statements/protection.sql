-- Section 47 enquiries, conferences, child protection plans, and what was done under the plans.
create table enquiry as
select record, arg_max((body->>'startedOn')::date, sequence) as started_on
from told where type in ('section-47-enquiry-started', 'section-47-enquiry-corrected',
  'section-47-enquiry-withdrawn')
group by record having not bool_or(type = 'section-47-enquiry-withdrawn');

create table conference as
select record, any_value(body->>'route') as route,
  arg_max_null(body->>'enquiry', sequence) as enquiry,
  arg_max((body->>'heldOn')::date, sequence) as held_on,
  arg_max_null((body->>'lastStrategyDiscussionOn')::date, sequence) as last_strategy_discussion_on,
  arg_max(body->>'outcome', sequence) as outcome
from told where type in ('initial-child-protection-conference-held',
  'initial-child-protection-conference-corrected', 'initial-child-protection-conference-withdrawn')
group by record having not bool_or(type = 'initial-child-protection-conference-withdrawn');

create table protection_plan as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'startedOn')::date, sequence) as since,
  arg_max_null((body->>'previousPlanEndedOn')::date, sequence)
    filter (type in ('child-became-subject-of-plan', 'child-protection-plan-corrected')) as previous_plan_ended_on,
  arg_max((body->>'endedOn')::date, sequence) as until
from told where type in ('child-became-subject-of-plan', 'child-protection-plan-corrected',
  'child-protection-plan-ended', 'child-protection-plan-end-corrected', 'child-protection-plan-withdrawn')
group by record having not bool_or(type = 'child-protection-plan-withdrawn');

create table strategy_discussion as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'heldOn')::date, sequence) as held_on,
  arg_max_null(body->>'referral', sequence) as referral
from told where type in ('strategy-discussion-held', 'strategy-discussion-corrected',
  'strategy-discussion-withdrawn')
group by record having not bool_or(type = 'strategy-discussion-withdrawn');

-- Visits and reviews of plans that stand; each is taken out by its id.
create table protection_visit as
select record as plan, arg_max((body->>'visitedOn')::date, sequence) as visited_on,
  arg_max(body->>'outcome', sequence) as outcome
from told semi join protection_plan using (record)
where type in ('child-protection-visit-made', 'child-protection-visit-withdrawn')
group by record, body->>'visit' having arg_max(type, sequence) = 'child-protection-visit-made';

create table review_conference as
select arg_max((body->>'heldOn')::date, sequence) as held_on
from told semi join protection_plan using (record)
where type in ('review-child-protection-conference-held', 'review-child-protection-conference-withdrawn')
group by record, body->>'review'
having arg_max(type, sequence) = 'review-child-protection-conference-held';
