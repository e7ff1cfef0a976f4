-- LAC1 at each month's end, LAC2, LAC3, and the ends by adoption and by special guardianship.
create table looked_after as select * from period_of_care where not short_breaks;

create table looked_after_at as
select month.last as day, record as period, child, turns_16_from
from looked_after join month on since <= last and (until is null or until > last);

insert into stood select distinct 'LAC1', day, child from looked_after_at;

insert into happened select 'LAC2', since from looked_after;
insert into happened select 'LAC3', until from looked_after;

insert into happened
select 'LAC6 (val)', until from looked_after
where end_reason in ('ADOPTED_APPLICATION_UNOPPOSED', 'ADOPTED_CONSENT_DISPENSED_WITH');

-- E43 and E44 up to March 2018, E45 to E48 from April 2018.
insert into happened
select 'LAC12 (val)', until from looked_after
where case when until < date '2018-04-01'
    then end_reason in ('SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER', 'SPECIAL_GUARDIANSHIP_OTHER_CARER')
    else end_reason in ('SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER_RELATIVE_OR_FRIEND',
      'SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER_UNRELATED',
      'SPECIAL_GUARDIANSHIP_OTHER_CARER_RELATIVE_OR_FRIEND',
      'SPECIAL_GUARDIANSHIP_OTHER_CARER_UNRELATED') end;
