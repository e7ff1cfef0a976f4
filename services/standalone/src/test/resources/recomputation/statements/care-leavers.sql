-- Young people after care: categories, support, departures, contacts and homes. An entry is known
-- by its id, which each kind of message names otherwise.
create table care_leaver as
select record, arg_min(child, sequence) as child,
  arg_max(body->>'category', sequence) as category,
  arg_max(day_of(body->'since'), sequence) as since,
  any_value(body->'ageMilestones') filter (type = 'care-leaver-support-started') as milestones
from told where type in ('care-leaver-support-started', 'care-leaver-support-corrected', 'care-leaver-withdrawn')
group by record having not bool_or(type = 'care-leaver-withdrawn');

create view care_leaver_entry as
select record, sequence, type, body, case type
    when 'care-leaver-category-changed' then 'CATEGORY_CHANGE'
    when 'care-leaver-category-corrected' then 'CATEGORY_CHANGE'
    when 'care-leaver-support-ended' then 'END'
    when 'care-leaver-support-end-corrected' then 'END'
    when 'care-leaver-support-reopened' then 'REOPENING'
    when 'care-leaver-departed' then 'DEPARTURE'
    when 'care-leaver-returned' then 'DEPARTURE'
    when 'care-leaver-contact-recorded' then 'CONTACT'
    when 'care-leaver-accommodation-recorded' then 'ACCOMMODATION'
    when 'care-leaver-entry-withdrawn' then body->>'kind' end as kind,
  coalesce(body->>'entry', body->>'change', body->>'end', body->>'reopening', body->>'departure',
    body->>'contact', body->>'stay') as entry
from message semi join care_leaver using (record);

create table care_leaver_fact as
select record, kind, min(sequence) as place,
  arg_max(coalesce(day_of(body->'ended'), (body->>'reopenedOn')::date, (body->>'contactOn')::date), sequence) as on_day,
  arg_max(case when kind = 'CATEGORY_CHANGE' then day_of(body->'since') else (body->>'since')::date end, sequence) as since,
  arg_max((body->>'returnedOn')::date, sequence) as returned_on,
  arg_max(body->>'category', sequence) as category,
  arg_max(body->>'reason', sequence) as reason,
  arg_max(body->>'inTouch', sequence) as in_touch,
  arg_max(body->>'accommodation', sequence) as accommodation,
  arg_max((body->>'suitable')::boolean, sequence) as suitable,
  arg_max(body->>'kind', sequence) as departure
from care_leaver_entry
where kind in ('CATEGORY_CHANGE', 'END', 'REOPENING', 'DEPARTURE', 'CONTACT', 'ACCOMMODATION')
group by record, kind, entry
having arg_max(type, sequence) <> 'care-leaver-entry-withdrawn';

-- The category of a day is that of the latest change by then, or else of the start.
create table category_change as
select record, since, category from care_leaver_fact where kind = 'CATEGORY_CHANGE'
qualify row_number() over (partition by record, since order by place desc) = 1;
