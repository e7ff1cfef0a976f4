-- Periods of care, where the child lives in them and under which legal status, visits and reviews.
create table period_of_care as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'startedOn')::date, sequence) as since,
  arg_max(body->>'legalStatus', sequence) in ('SHORT_BREAK_RECORDED_INDIVIDUALLY', 'SHORT_BREAKS_UNDER_AN_AGREEMENT') as short_breaks,
  any_value((body->>'turns16From')::date) as turns_16_from,
  arg_max((body->>'endedOn')::date, sequence) as until,
  arg_max(body->>'reason', sequence)
    filter (type in ('period-of-care-ended', 'period-of-care-end-corrected')) as end_reason
from told where type in ('period-of-care-started', 'period-of-care-corrected', 'period-of-care-ended',
  'period-of-care-end-corrected', 'period-of-care-withdrawn')
group by record having not bool_or(type = 'period-of-care-withdrawn');

-- Each beginning of a period or of an episode in it; the period's own has no episode id.
create table episode as
select record as period, min(sequence) as place,
  arg_max((body->>'startedOn')::date, sequence) as since,
  coalesce(body->>'episode', '') = ''
    or arg_max(body->>'reason', sequence) filter (type <> 'episode-of-care-withdrawn')
      in ('PLACEMENT_AND_CARER', 'LEGAL_STATUS_PLACEMENT_AND_CARER') as moved,
  arg_max(body->>'legalStatus', sequence) as legal_status,
  arg_max(body->'placement'->>'type', sequence) as placement_type,
  arg_max_null(body->'placement'->>'provider', sequence) as provider,
  arg_max((body->'placement'->>'longTerm')::boolean, sequence) as long_term
from told semi join period_of_care using (record)
where type in ('period-of-care-started', 'period-of-care-corrected', 'episode-of-care-started',
  'episode-of-care-corrected', 'episode-of-care-withdrawn')
group by record, body->>'episode' having arg_max(type, sequence) <> 'episode-of-care-withdrawn';

-- Of several that begin on one day the one that was recorded last holds.
create table episode_of_day as
select * from episode
qualify row_number() over (partition by period, since order by place desc) = 1;

create table care_visit as
select record as period, arg_max((body->>'visitedOn')::date, sequence) as visited_on,
  arg_max(body->>'outcome', sequence) as outcome
from told semi join period_of_care using (record)
where type in ('looked-after-visit-made', 'looked-after-visit-withdrawn')
group by record, body->>'visit' having arg_max(type, sequence) = 'looked-after-visit-made';

create table care_review as
select record as period, arg_max((body->>'heldOn')::date, sequence) as held_on
from told semi join period_of_care using (record)
where type in ('looked-after-review-held', 'looked-after-review-withdrawn')
group by record, body->>'review' having arg_max(type, sequence) = 'looked-after-review-held';
