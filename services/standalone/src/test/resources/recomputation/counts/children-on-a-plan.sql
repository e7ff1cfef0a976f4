-- CP6B at each month's end, and the numerator of CP8-QL.
create table plan_at as
select month.last as day, record as plan, child
from protection_plan join month on since <= last and (until is null or until > last);

insert into stood select distinct 'CP6B', day, child from plan_at;

insert into stood
select distinct 'children on a plan who were seen in time', plan_at.day, plan_at.child
from plan_at
join protection_visit using (plan)
join calendar as at_visit on at_visit.day = protection_visit.visited_on
join calendar as at_end on at_end.day = plan_at.day
where protection_visit.visited_on <= plan_at.day and outcome <> 'CHILD_NOT_SEEN'
  and at_end.worked - at_visit.worked <= 15;
