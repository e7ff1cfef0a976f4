-- Which social worker a looked-after child had, and when.
create table allocation as
select record, arg_min(child, sequence) as child, arg_max(body->>'worker', sequence) as worker,
  arg_max((body->>'startedOn')::date, sequence) as since,
  arg_max((body->>'endedOn')::date, sequence) as until
from told where type in ('social-worker-allocated', 'social-worker-allocation-corrected',
  'social-worker-allocation-ended', 'social-worker-allocation-end-corrected',
  'social-worker-allocation-withdrawn')
group by record having not bool_or(type = 'social-worker-allocation-withdrawn');
