-- LAC10-QL: an authorised care plan of the same period, or the pathway plan that it became part of.
create table pathway_plan_at as
select month.last as day, child
from pathway_plan join month on since <= last and (until is null or until > last);

insert into stood
select distinct 'LAC10-QL', day, child
from looked_after_at join care_plan using (period)
where care_plan.since <= day and (until is null or until > day
  or end_reason = 'BECAME_PART_OF_A_PATHWAY_PLAN' and (day, child) in (select (day, child) from pathway_plan_at));
