-- The periods that are asked for, the months that they are made of, working days and population.
-- Given: asked(first, last), the first day of the first month and the last day of the last one;
-- resource(name, text), the product's own files of bank holidays and of population.

-- A quarter or year counts where its last day lies in what is asked for, its first days or not.
create table period as
with first_of_month as (
  select unnest(generate_series(date_trunc('year', first) - interval 9 month, last, interval 1 month))::date as day
  from asked)
select strftime(day, '%Y-%m') as name, day as first, last_day(day) as last
from first_of_month, asked where day between asked.first and asked.last
union all
select format('{}-Q{}', year(day - interval 3 month), quarter(day - interval 3 month)),
  day, last_day(day + interval 2 month)
from first_of_month, asked
where month(day) in (1, 4, 7, 10) and last_day(day + interval 2 month) between asked.first and asked.last
union all
select format('{}-{:02d}', year(day), (year(day) + 1) % 100), day, last_day(day + interval 11 month)
from first_of_month, asked
where month(day) = 4 and last_day(day + interval 11 month) between asked.first and asked.last;

create table month as
select first::date as first, last_day(first) as last
from (select unnest(generate_series(min(first), max(last), interval 1 month)) as first from period);

-- How many working days there are from 1990 on, up to and including each day.
create table calendar as
with holiday as (
  select split_part(unnest(string_split(text, chr(10))[2:]), ',', 1) as day
  from resource where name = 'bank-holidays'),
each_day as (
  select unnest(generate_series(date '1990-01-01', date '2030-12-31', interval 1 day))::date as day)
select day, sum((isodow(day) <= 5 and day::varchar not in (select day from holiday))::int)
  over (order by day) as worked
from each_day;

create table population as
select (estimate->'validity'->>'from') || '-01' as since, (estimate->>'people')::bigint as people
from (select unnest((text::json->'estimates')::json[]) as estimate from resource where name = 'population');

-- What the counts write to: what happened on a day; whom or what a month's end found; and who was
-- concerned at any time in a period.
create table happened (name varchar, day date);
create table stood (name varchar, day date, who varchar);
create table concerned (name varchar, period varchar, who varchar);
