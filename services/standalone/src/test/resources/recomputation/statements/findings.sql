-- What practice rules found, unless it was cleared or its record never was.
create table finding as
with own_withdrawal as (
  select distinct record from message
  where type in (split_part(record, '/', 1) || '-withdrawn', split_part(record, '/', 1) || '-record-withdrawn')
    or type in ('private-fostering-withdrawn', 'unaccompanied-status-withdrawn'))
select record, (body->'finding'->>'limit')::date as kept_until,
  max(regexp_replace(type, '-finding-(made|cleared)$', '')) as kind
from message anti join own_withdrawal using (record)
where type like '%-finding-made' or type like '%-finding-cleared'
group by record, body->'finding'->>'rule', body->'finding'->>'about', kept_until
having ends_with(arg_max(type, sequence), '-made');
