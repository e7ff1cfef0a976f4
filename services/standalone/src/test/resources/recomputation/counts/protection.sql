-- CP1, CP2, CP2b and what came of the conferences, CP3-QL (val), CP5-QL, CP7 and CP9.
insert into happened select 'CP1', started_on from enquiry;

insert into happened
select if(route = 'TRANSFER_IN', 'CP2b', 'CP2'), held_on from conference;

insert into happened
select if(route = 'TRANSFER_IN', 'transfer-ins that led to a plan', 'CP4 (val)'), held_on
from conference where outcome = 'PLAN';

insert into happened
select 'CP3-QL (val)', held_on
from conference
join calendar as at_discussion on at_discussion.day = last_strategy_discussion_on
join calendar as at_conference on at_conference.day = held_on
where route = 'SECTION_47_ENQUIRY' and at_conference.worked - at_discussion.worked <= 15;

insert into happened select 'plans started', since from protection_plan;

insert into happened
select 'CP5-QL (val)', since from protection_plan
where previous_plan_ended_on is not null or since > (
  select min(earlier.since) from protection_plan as earlier where earlier.child = protection_plan.child);

insert into happened select 'CP7', until from protection_plan;
insert into happened select 'CP9', held_on from review_conference;
