-- EH2 at each month's end, and EH5-QL, which counts a child once in a period.
insert into stood
select distinct 'EH2', last, child
from open_case join month on since <= last and (until is null or until > last)
where (last, child) not in (select (day, who) from stood where name in ('CP6B', 'LAC1'));

create table open_to_authority as
select child, since, until from open_case
union all select child, since, until from protection_plan
union all select child, since, until from period_of_care;

-- The days on which a child was both missing and open to the authority.
create table missing_while_open as
select child, greatest(missing_episode.since, open_to_authority.since) as first,
  least(missing_episode.last, coalesce(until - 1, date '9999-12-31')) as last
from missing_episode join open_to_authority using (child)
where first <= last;

insert into concerned
select distinct 'EH5-QL', period.name, child
from missing_while_open join period
  on missing_while_open.first <= period.last and missing_while_open.last >= period.first;
