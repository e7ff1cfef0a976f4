-- Missing episodes as each agency records them, in days of London, both days included.
create table missing_episode as
with episode as (
  select record, arg_min(child, sequence) as child,
    timezone('Europe/London', arg_max(body->>'missingAt', sequence)::timestamptz)::date as since,
    timezone('Europe/London', arg_max(body->>'returnedAt', sequence)::timestamptz)::date as returned_on
  from told where type like 'missing-episode-%' or type like 'return-from-missing-%'
  group by record having not bool_or(type = 'missing-episode-withdrawn'))
-- Without a return it lasts, at the longest to the end of the month in which the child turns 18.
select episode.child, since, coalesce(returned_on, last_day(milestone.month), date '9999-12-31') as last
from episode left join milestone on milestone.child = episode.child and milestone.age = 18;
