-- Each indicator's numerator and denominator: which counts they are.
create table indicator (ref varchar, numerator varchar, denominator varchar);

insert into indicator values
  ('M1', 'M1', null), ('M2', 'M2', null), ('M3', 'M2', 'M1'), ('M2-NI', 'M2', 'population'),
  ('M8-QL', 'referrals decided on in time', 'referrals decided on'),
  ('M6-QL (val)', 'M6-QL (val)', null), ('M6-QL', 'M6-QL (val)', 'M2'), ('M4', 'M4', null),
  ('EH2', 'EH2', null), ('EH5-QL', 'EH5-QL', null), ('EH3', 'EH3', null),
  ('EH3a%', 'assessments in 0-10 days', 'EH3'), ('EH3b%', 'assessments in 11-25 days', 'EH3'),
  ('EH3c%', 'assessments in 26-35 days', 'EH3'), ('EH3d%', 'assessments in 36-45 days', 'EH3'),
  ('EH3e%', 'EH3 less EH4 (val)', 'EH3'), ('EH4 (val)', 'EH4 (val)', null), ('EH4-QL', 'EH4 (val)', 'EH3'),
  ('EH1a', 'EH1a', null), ('EH1c', 'EH1c', null), ('EH1b', 'EH1b', null), ('M5', 'M5', null),
  ('CP1', 'CP1', null), ('CP1-NI', 'CP1', 'population'),
  ('CP6B', 'CP6B', null), ('CP6B-NI', 'CP6B', 'population'),
  ('CP2', 'CP2', null), ('CP2-NI', 'CP2 and CP2b', 'population'),
  ('CP4 (val)', 'CP4 (val)', null), ('CP4', 'CP4 (val)', 'CP2'),
  ('CP2b', 'CP2b', null), ('CP2b %', 'transfer-ins that led to a plan', 'CP2b'),
  ('CP3-QL (val)', 'CP3-QL (val)', null), ('CP3-QL', 'CP3-QL (val)', 'CP2'),
  ('CP8-QL', 'children on a plan who were seen in time', 'CP6B'),
  ('CP5-QL (val)', 'CP5-QL (val)', null), ('CP5-QL', 'CP5-QL (val)', 'plans started'),
  ('CP9', 'CP9', null), ('CP7', 'CP7', null),
  ('LAC1', 'LAC1', null), ('LAC1-NI', 'LAC1', 'population'), ('LAC2', 'LAC2', null), ('LAC3', 'LAC3', null),
  ('LAC6 (val)', 'LAC6 (val)', null), ('LAC6 (%)', 'LAC6 (val)', 'LAC3'),
  ('LAC12 (val)', 'LAC12 (val)', null), ('LAC12 (%)', 'LAC12 (val)', 'LAC3'),
  ('LAC7-QL', 'looked-after children visited in time', 'LAC1'),
  ('LAC10 (%)', 'LAC10-QL', 'LAC1'), ('LAC10-QL', 'LAC10-QL', null),
  ('LAC13', 'LAC13', null), ('LAC14', 'LAC14', null),
  ('LAC11-QL', 'LAC11-QL', null), ('LAC11-QL (%)', 'LAC11-QL', 'young people owed a pathway plan'),
  ('NI147', 'care leavers in contact and suitably housed', 'care leavers with a birthday'),
  ('LAC9 (val)', 'LAC9 (val)', null), ('LAC9', 'LAC9 (val)', 'LAC1'), ('LAC16', 'LAC16', null),
  ('M6-CIN', 'M6-CIN', 'M2'), ('CP3-CIN', 'CP3-CIN', 'CP2'), ('CP5-NI', 'plans started', 'population'),
  ('CSE1', 'CSE1', null), ('CSE2', 'CSE2', null),
  ('DA1', 'DA1', null), ('DA2 (val)', 'DA2 (val)', null), ('DA2', 'DA2 (val)', 'DA1'),
  ('DA3', 'DA3', null), ('DA4', 'DA4', null),
  ('EH6', 'urgent referrals without early help', 'urgent referrals'),
  ('MIS1', 'MIS1', null), ('MIS2', 'interviews in time', 'interviews'),
  ('MIS3', 'returns with an offer in time', 'returns'),
  ('SW1', 'children with three or more social workers', 'LAC1'), ('SW2', 'SW2', null),
  ('PF1', 'PF1', null), ('PF2', 'PF2', null), ('PF3', 'PF3', null);

-- What happened adds up; what stands at the end is the last day's; who was concerned counts once.
create table tally as
with counted as (
  select happened.name, period.name as period, count(*) as number
  from happened join period on day between first and last group by all
  union all
  select stood.name, period.name, count(distinct who)
  from stood join period on day = last group by all
  union all
  select name, period, count(distinct who) from concerned group by all)
from counted
union all
select 'CP2 and CP2b', period, sum(number) from counted where name in ('CP2', 'CP2b') group by period
union all
select 'EH3 less EH4 (val)', period, sum(if(name = 'EH3', number, -number))
from counted where name in ('EH3', 'EH4 (val)') group by period
union all
select 'population', period.name, max_by(people, coalesce(since, ''))
from period join population on coalesce(since, '') <= last::varchar
group by all;

-- What nothing was counted of is none. The days of a decision cannot say whether it took 24 hours,
-- which was M8-QL's limit up to March 2018.
create table figure as
select ref, period.name as period,
  if(ref = 'M8-QL' and last < date '2018-04-01', null, coalesce(above.number, 0)) as numerator,
  if(denominator is null, null, coalesce(below.number, 0)) as denominator
from indicator cross join period
left join tally as above on above.name = indicator.numerator and above.period = period.name
left join tally as below on below.name = indicator.denominator and below.period = period.name;
