-- What the sender called each file. A name can hold anything a person types, so it stands here,
-- where it can be deleted, and in no event.
create table submitted_file_name (
  submission_id uuid not null,
  place integer not null,
  name text not null,
  primary key (submission_id, place)
);
