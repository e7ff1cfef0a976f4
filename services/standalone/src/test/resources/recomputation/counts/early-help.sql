-- EH1a, EH1c, EH1b and M5.
insert into happened select 'EH1a', assessment_started_on from early_help;
insert into happened select 'EH1c', assessment_completed_on from early_help;
insert into happened select 'EH1b', plan_started_on from early_help;
insert into happened select 'M5', stepped_up_on from early_help where stepped_up;
