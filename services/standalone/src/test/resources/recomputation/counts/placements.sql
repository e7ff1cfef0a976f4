-- LAC9 (val): the last placement that is not temporary is with an independent agency's carers.
create table lasting_placement as
select * from episode where not starts_with(placement_type, 'TEMPORARY_')
qualify row_number() over (partition by period, since order by place desc) = 1;

insert into stood
select distinct 'LAC9 (val)', day, child
from looked_after_at asof join lasting_placement
  on lasting_placement.period = looked_after_at.period and looked_after_at.day >= lasting_placement.since
where starts_with(placement_type, 'FOSTER_') and provider in ('PRIVATE', 'VOLUNTARY');
