-- LAC13 at each month's end, and LAC14.
insert into stood
select distinct 'LAC13', day, looked_after_at.child
from looked_after_at join unaccompanied_status using (child)
where since <= day and (until is null or until > day);

insert into happened select 'LAC14', since from unaccompanied_status;
