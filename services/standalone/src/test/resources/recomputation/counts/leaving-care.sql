-- LAC11-QL (%) and LAC11-QL: looked-after children of 16 and over, and care leavers whose case is
-- open, at each month's end.
insert into stood
select distinct 'young people owed a pathway plan', day, looked_after_at.child
from looked_after_at
left join milestone on milestone.child = looked_after_at.child and milestone.age = 16
where coalesce(milestone.month, turns_16_from) <= day;

-- What was said of support, in the order of its days.
create table support_turn as
select record, since as on_day, true as open, -1 as place from care_leaver
union all
select record, on_day, kind = 'REOPENING', place from care_leaver_fact where kind in ('END', 'REOPENING');

create table open_support_at as
with latest as (
  select month.last as day, record, max_by(open, (on_day, place)) as open
  from support_turn join month on on_day <= last
  group by all)
select day, record from latest where open;

create table category_at as
with each_day as (
  select record, child, since, category, day
  from care_leaver, (select last as day from month union select first from month
    union select first - 1 from month))
select each_day.record, each_day.child, each_day.day,
  coalesce(change.category, if(each_day.since <= each_day.day, each_day.category, null)) as category
from each_day asof left join category_change as change
  on change.record = each_day.record and each_day.day >= change.since;

insert into stood
select distinct 'young people owed a pathway plan', day, child
from open_support_at join category_at using (record, day)
where category in ('RELEVANT', 'FORMER_RELEVANT')
  and not exists (
    from care_leaver_fact as death
    where death.record = open_support_at.record and kind = 'DEPARTURE' and departure = 'DIED' and death.since <= day);

insert into stood
select 'LAC11-QL', day, who
from stood
where name = 'young people owed a pathway plan' and (day, who) in (select (day, child) from pathway_plan_at);
