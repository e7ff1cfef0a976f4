-- The log's times run as its rows do, so an index of a few pages finds a day: see ADR 0017.
create index event_log_day on event_log using brin (time_stamp) with (autosummarize = on);
