-- What no row of the dataset holds: M6-CIN, CP3-CIN, CSE1, CSE2, DA1 to DA4, EH6, MIS1 to MIS3, SW1,
-- SW2, PF1 to PF3.
insert into happened
select 'M6-CIN', any_value(again.decided_on)
from new_referral as again join new_referral as before
  on before.child = again.child
    and (before.received_on, before.record) < (again.received_on, again.record)
    and again.received_on <= before.received_on + interval 1 year
group by again.record;

insert into happened
select 'CP3-CIN', held_on
from conference
join enquiry on enquiry.record = conference.enquiry
join calendar as at_start on at_start.day = started_on
join calendar as at_conference on at_conference.day = held_on
where route = 'SECTION_47_ENQUIRY' and at_conference.worked - at_start.worked <= 15;

insert into happened
select 'CSE1', decided_on from new_referral where exploitation in ('SEXUAL', 'SEXUAL_AND_CRIMINAL');

insert into happened
select 'CSE2', held_on
from strategy_discussion join referral
  on referral.record = strategy_discussion.referral and referral.child = strategy_discussion.child
where exploitation in ('SEXUAL', 'SEXUAL_AND_CRIMINAL');

insert into happened select 'DA1', referred_on from domestic_abuse_referral where risk = 'HIGH';

insert into happened
select 'DA2 (val)', referred_on from domestic_abuse_referral where risk = 'HIGH' and is_repeat;

insert into happened
select if(children > 0, 'DA3', 'DA4'), referred_on from domestic_abuse_referral where risk = 'HIGH';

insert into happened select 'urgent referrals', decided_on from new_referral where urgent;

insert into happened
select 'urgent referrals without early help', decided_on
from new_referral
where urgent and not early_help_before and not exists (
  from early_help
  where early_help.child = new_referral.child and early_help.started_on < new_referral.received_on);

insert into happened select 'MIS1', since from missing_episode;

insert into happened
select 'returns', timezone('Europe/London', returned_at)::date from child_returned;

insert into happened
select 'returns with an offer in time', timezone('Europe/London', returned_at)::date
from child_returned semi join interview_offer
  on interview_offer.record = child_returned.record and offered_at <= returned_at + interval 72 hour;

insert into happened
select unnest(if(decided_at <= returned_at + interval 72 hour,
    ['interviews', 'interviews in time'], ['interviews'])),
  timezone('Europe/London', decided_at)::date
from child_returned where outcome = 'HELD';

-- A time in care goes on where one period begins no later than the day on which the last one ends.
create table time_in_care as
with period as (
  select child, since, coalesce(until, date '9999-12-31') as until
  from looked_after where until is null or until > since),
marked as (
  select *, since > max(until) over (partition by child order by since, until
      rows between unbounded preceding and 1 preceding) as after_a_gap
  from period),
numbered as (
  select *, sum(if(after_a_gap, 1, 0)) over (partition by child order by since, until
      rows between unbounded preceding and current row) as number
  from marked)
select child, min(since) as since, max(until) as until from numbered group by child, number;

insert into stood
select 'children with three or more social workers', last, time_in_care.child
from time_in_care
join month on time_in_care.since <= last and time_in_care.until > last
join allocation on allocation.child = time_in_care.child and allocation.since <= last
  and (allocation.until is null or allocation.until > greatest(allocation.since, time_in_care.since))
group by last, time_in_care.child having count(distinct worker) >= 3;

-- By a join: DuckDB 1.4 finds nothing where an exists asks for two inequalities at once.
insert into happened
select 'SW2', any_value(later.since)
from allocation as later join allocation as other
  on other.child = later.child and other.worker <> later.worker and other.since < later.since
group by later.record;

insert into happened
select case
    when kind in ('strategy-discussion', 'section-47', 'initial-child-protection-conference',
      'child-protection-plan', 'pre-proceedings', 'care-proceedings') then 'PF2'
    when kind in ('contact', 'referral', 'assessment', 'early-help', 'child-in-need-plan', 'missing-episode',
      'domestic-abuse-referral', 'exploitation-risk', 'allegation', 'private-fostering', 'young-carer') then 'PF1'
    else 'PF3' end,
  kept_until
from finding where kept_until is not null;
