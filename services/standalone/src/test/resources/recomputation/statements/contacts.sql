-- Contacts; their day is that of London.
create table contact as
select record,
  timezone('Europe/London', arg_max(body->>'receivedAt', sequence)::timestamptz)::date as received_on
from told where type in ('contact-received', 'contact-corrected', 'contact-withdrawn')
group by record having not bool_or(type = 'contact-withdrawn');
