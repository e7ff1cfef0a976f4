-- Referrals: how they were received, what was decided, and when the case closed.
create table referral as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'receivedOn')::date, sequence) as received_on,
  arg_max(body->>'exploitation', sequence) as exploitation,
  arg_max((body->>'age')::int, sequence) filter (type = 'referral-received') as age,
  arg_max((body->>'decidedOn')::date, sequence) as decided_on,
  arg_max(case type when 'referral-accepted' then true
      when 'referral-decision-corrected' then starts_with(body->>'decision', 'ACCEPTED_FOR_')
      else false end, sequence)
    filter ((body->>'decidedOn') is not null) as accepted,
  arg_max((body->>'earlyHelpBefore')::boolean, sequence) as early_help_before,
  arg_max(case type when 'referral-accepted' then body->>'route' = 'STRATEGY_DISCUSSION'
      else coalesce(body->>'decision', '') = 'ACCEPTED_FOR_STRATEGY_DISCUSSION' end, sequence)
    filter ((body->>'decidedOn') is not null) as urgent,
  arg_max((body->>'closureAssessmentOn')::date, sequence) as closed_on
from told where type in ('referral-received', 'referral-corrected', 'referral-accepted',
  'referral-stepped-down-to-early-help', 'referral-closed-with-no-further-action',
  'referral-decision-corrected', 'referral-closed', 'referral-closure-corrected', 'referral-withdrawn')
group by record having not bool_or(type = 'referral-withdrawn');

-- A case is open from the day of the decision to the day before the closure assessment.
create table open_case as
select child, record, decided_on as since, closed_on as until from referral where accepted;

-- An accepted referral of a child whose case was not open.
create table new_referral as
select referral.* from referral
where accepted and not exists (
  from referral as other
  where other.child = referral.child and other.record <> referral.record and other.accepted
    and (other.decided_on < referral.decided_on
      or other.decided_on = referral.decided_on
        and (other.received_on, other.record) < (referral.received_on, referral.record))
    and (other.closed_on is null or other.closed_on > referral.decided_on));
