-- Care plans, pathway plans, the status of unaccompanied children, and foster carers.
create table care_plan as
select record, 'period-of-care/' || arg_max(body->>'periodOfCare', sequence) as period,
  arg_max((body->>'authorisedOn')::date, sequence) as since,
  arg_max((body->>'endedOn')::date, sequence) as until,
  arg_max(body->>'reason', sequence) as end_reason
from told where type in ('care-plan-started', 'care-plan-corrected', 'care-plan-authorised',
  'care-plan-authorisation-corrected', 'care-plan-ended', 'care-plan-end-corrected', 'care-plan-withdrawn')
group by record having not bool_or(type = 'care-plan-withdrawn') and since is not null;

create table pathway_plan as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'authorisedOn')::date, sequence) as since,
  arg_max(day_of(body->'ended'), sequence) as until
from told where type in ('pathway-plan-authorised', 'pathway-plan-authorisation-corrected',
  'pathway-plan-ended', 'pathway-plan-end-corrected', 'pathway-plan-withdrawn')
group by record having not bool_or(type = 'pathway-plan-withdrawn') and since is not null;

create table unaccompanied_status as
select record, arg_min(child, sequence) as child,
  arg_max((body->>'startedOn')::date, sequence) as since,
  arg_max((body->>'endedOn')::date, sequence) as until
from told where type in ('unaccompanied-status-started', 'unaccompanied-status-corrected',
  'unaccompanied-status-ended', 'unaccompanied-status-end-corrected', 'unaccompanied-status-withdrawn')
group by record having not bool_or(type = 'unaccompanied-status-withdrawn');

create table foster_carer as
select record, arg_max((body->>'approvedOn')::date, sequence) as since,
  arg_max((body->>'closedOn')::date, sequence) as until
from message where type in ('foster-carer-approved', 'foster-carer-approval-corrected',
  'foster-carer-closed', 'foster-carer-closure-corrected', 'foster-carer-record-withdrawn')
group by record having not bool_or(type = 'foster-carer-record-withdrawn') and since is not null;
