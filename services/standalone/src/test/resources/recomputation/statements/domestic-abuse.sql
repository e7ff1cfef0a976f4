-- Domestic abuse referrals, each about a household.
create table domestic_abuse_referral as
select record, arg_max((body->>'referredOn')::date, sequence) as referred_on,
  arg_max(body->>'risk', sequence) as risk,
  arg_max((body->>'isRepeat')::boolean, sequence) as is_repeat,
  arg_max(json_array_length(body->'children'), sequence) as children
from told where type in ('domestic-abuse-referral-made', 'domestic-abuse-referral-corrected',
  'domestic-abuse-referral-withdrawn')
group by record having not bool_or(type = 'domestic-abuse-referral-withdrawn');
