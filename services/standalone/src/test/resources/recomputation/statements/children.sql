-- Who is who now, and in which month a child reaches an age.
-- Given: message(position, record, sequence, type, body), as the log holds them.

-- What one reference leads to, where the last word on the two is that they are one child.
create table leads_to as
select other, child
from (
  select body->>'other' as other, body->>'child' as child,
    arg_max(type, sequence) as said, max(position) as position
  from message where type in ('child-identities-merged', 'child-identities-separated')
  group by all)
where said = 'child-identities-merged'
qualify row_number() over (partition by other order by position desc) = 1;

create table identity as
with recursive way as (
  select other as reference, child, 1 as steps from leads_to
  union all
  select way.reference, leads_to.child, steps + 1
  from way join leads_to on leads_to.other = way.child
  where steps < 20)
select reference, arg_max(child, steps) as child from way group by reference;

-- Each message with the child that its reference leads to.
create view told as
select position, record, sequence, type, body, coalesce(identity.child, body->>'child') as child
from message left join identity on identity.reference = (body->>'child');

-- A day; of a birthday the month only, which is read as its last day.
create macro day_of(told_day) as
  coalesce((told_day->>'day')::date, last_day(((told_day->>'month') || '-01')::date));

create macro months_by_age(milestones) as map_entries(from_json(milestones, '"MAP(INTEGER,VARCHAR)"'));

-- Of several references of one child its own speaks, before any other that leads to it.
create table milestone as
with latest as (
  select body->>'child' as reference, any_value(child) as child, max(position) as position,
    unnest(months_by_age(arg_max(body->'ageMilestones', sequence))) as entry
  from told where type in ('child-identified', 'child-born', 'age-milestones-corrected')
  group by reference)
select child, entry.key as age, (entry.value || '-01')::date as month
from latest
qualify row_number() over (partition by child, age order by reference = child desc, position desc) = 1;
