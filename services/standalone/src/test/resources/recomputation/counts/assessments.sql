-- EH3, its bands, and EH4 (val).
insert into happened select 'EH3', authorised_on from assessment;

insert into happened
select case band
    when 'WITHIN_10_WORKING_DAYS' then 'assessments in 0-10 days'
    when 'WITHIN_25_WORKING_DAYS' then 'assessments in 11-25 days'
    when 'WITHIN_35_WORKING_DAYS' then 'assessments in 26-35 days'
    when 'WITHIN_45_WORKING_DAYS' then 'assessments in 36-45 days' end,
  authorised_on
from assessment where band <> 'OVER_45_WORKING_DAYS';

insert into happened select 'EH4 (val)', authorised_on from assessment where band <> 'OVER_45_WORKING_DAYS';
