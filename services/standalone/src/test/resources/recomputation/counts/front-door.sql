-- M1, M2, M4, M6-QL (val) and the two counts of M8-QL.
insert into happened select 'M1', received_on from contact;

insert into happened select 'M2', decided_on from new_referral;

insert into happened
select 'M4', decided_on from new_referral
where exploitation in ('SEXUAL', 'SEXUAL_AND_CRIMINAL') and age >= 13;

-- Received no later than a year after the latest earlier closure of another referral.
insert into happened
select 'M6-QL (val)', any_value(new_referral.decided_on)
from new_referral join referral as other
  on other.child = new_referral.child and other.record <> new_referral.record
    and other.closed_on <= new_referral.received_on
group by new_referral.record
having any_value(new_referral.received_on) <= max(other.closed_on) + interval 1 year;

insert into happened select 'referrals decided on', decided_on from referral where decided_on is not null;

-- In time up to the first working day after the receipt: no working day lies between the two.
insert into happened
select 'referrals decided on in time', decided_on
from referral
join calendar as at_receipt on at_receipt.day = received_on
join calendar as before_decision on before_decision.day = decided_on - 1
where before_decision.worked - at_receipt.worked <= 0;
