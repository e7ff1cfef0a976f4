-- The numerator of LAC7-QL: the limit of the next visit had not passed at the month's end.
create table seen as
select distinct period, visited_on from care_visit where outcome <> 'CHILD_NOT_SEEN';

create table move as select distinct period, since from episode where moved;

-- The limit runs from the last visit in the home that the child then had, or from the move there.
create table runs_from as
with clock as (
  select day, looked_after_at.period, child, move.since as started
  from looked_after_at asof join move
    on move.period = looked_after_at.period and looked_after_at.day >= move.since)
select day, clock.period, child, started, coalesce(visited_on >= started, false) as visited,
  case when visited_on >= started then visited_on else started end as start
from clock asof left join seen
  on seen.period = clock.period and clock.day >= seen.visited_on;

create table next_visit as
select day, runs_from.period, child,
  case
    when with_parent and legal_status = 'INTERIM_CARE_ORDER'
      then start + if(start >= first_review.held_on, 28, 7)
    when not visited then start + 7
    when start >= started + interval 1 year and long_term
        and not (with_parent and legal_status = 'FULL_CARE_ORDER')
      then (start + interval 3 month)::date
    else start + 42 end as due_on
from runs_from asof join (
    select *, placement_type = 'PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY' as with_parent
    from episode_of_day) as home
  on home.period = runs_from.period and runs_from.start >= home.since
left join (select period, min(held_on) as held_on from care_review group by period) as first_review
  on first_review.period = runs_from.period;

insert into stood
select distinct 'looked-after children visited in time', day, child from next_visit where due_on >= day;
