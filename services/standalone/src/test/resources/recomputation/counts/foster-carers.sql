-- LAC16: approvals in force at each month's end.
insert into stood
select 'LAC16', last, record
from foster_carer join month on since <= last and (until is null or until > last);
