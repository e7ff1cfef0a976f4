-- NI147: birthdays from the 17th to the 21st of young people who had left care before that month.
create table birthday as
with told as (
  select record, care_leaver.child, unnest(months_by_age(milestones)) as entry from care_leaver)
select distinct told.record, told.child, month.first, month.last
from told
left join milestone on milestone.child = told.child and milestone.age = told.entry.key
join month on month.first = coalesce(milestone.month, (told.entry.value || '-01')::date)
where told.entry.key between 17 and 21
union
select record, child, month.first, month.last
from care_leaver join milestone using (child) join month on month.first = milestone.month
where age between 17 and 21;

create table left_care as
select birthday.*
from birthday
join category_at as that_day on that_day.record = birthday.record and that_day.day = first
join category_at as day_before on day_before.record = birthday.record and day_before.day = first - 1
where that_day.category in ('RELEVANT', 'FORMER_RELEVANT')
  and day_before.category in ('RELEVANT', 'FORMER_RELEVANT');

create table home as
select left_care.*, stay.suitable, stay.accommodation
from left_care asof left join (
    select * from care_leaver_fact where kind = 'ACCOMMODATION'
    qualify row_number() over (partition by record, since order by place desc) = 1) as stay
  on stay.record = left_care.record and left_care.last >= stay.since;

create table contacted as
select home.record, home.first, bool_or(in_touch = 'YES') as in_touch,
  bool_or(in_touch in ('DIED', 'RHOM')) as gone
from home join care_leaver_fact as contact on contact.record = home.record and kind = 'CONTACT'
  and on_day between home.first - interval 3 month and last_day(home.first + interval 1 month)
group by all;

-- Whose support ended for good before the month, or who had departed by its end.
create table left_out as
select home.record, home.first
from home join care_leaver_fact as ending on ending.record = home.record and kind = 'END'
where ending.on_day < home.first and reason in ('MOVED_TO_OTHER_AUTHORITY', 'NOT_ENTITLED', 'DIED')
  and not exists (
    from care_leaver_fact as again
    where again.record = home.record and again.kind = 'REOPENING'
      and again.on_day >= ending.on_day and again.on_day <= home.last)
union
select home.record, home.first
from home join care_leaver_fact as departure on departure.record = home.record and kind = 'DEPARTURE'
where departure.since <= home.last and (returned_on is null or returned_on > home.last);

create table counted_care_leaver as
select child, first, bool_or(coalesce(in_touch, false) and coalesce(suitable, false)) as in_touch_and_housed
from home
left join contacted using (record, first)
anti join left_out using (record, first)
where not coalesce(gone, false) and coalesce(accommodation, '') not in ('G1', 'G2', 'H1', 'H2')
group by all;

insert into happened select 'care leavers with a birthday', first from counted_care_leaver;
insert into happened
select 'care leavers in contact and suitably housed', first from counted_care_leaver where in_touch_and_housed;
