-- Single assessments that were authorised, with the band in force.
create table assessment as
select record,
  arg_max((body->>'authorisedOn')::date, sequence) as authorised_on,
  arg_max(body->>'band', sequence) as band
from told where type in ('assessment-authorised', 'assessment-authorisation-corrected',
  'assessment-corrected', 'assessment-withdrawn')
group by record
having not bool_or(type = 'assessment-withdrawn') and authorised_on is not null;
