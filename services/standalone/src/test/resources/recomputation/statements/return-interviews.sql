-- When missing children returned, as each agency records it, and the interviews after that.
create table child_returned as
select record, arg_max((body->>'returnedAt')::timestamptz, sequence) as returned_at,
  arg_max((body->>'decidedAt')::timestamptz, sequence) as decided_at,
  arg_max(body->>'outcome', sequence) filter (type like 'return-interview-outcome-%') as outcome
from told where type like 'missing-episode-%' or type like 'return-%'
group by record
having not bool_or(type = 'missing-episode-withdrawn') and returned_at is not null;

create table interview_offer as
select record, arg_max((body->>'offeredAt')::timestamptz, sequence) as offered_at
from told where type in ('return-interview-offered', 'return-interview-offer-withdrawn')
group by record, body->>'offer' having arg_max(type, sequence) = 'return-interview-offered';
