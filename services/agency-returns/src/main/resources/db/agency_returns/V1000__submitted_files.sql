-- The files as they were submitted: evidence, and what findings are read from again.
create table submitted_file (
  sha256 char(64) primary key,
  content bytea not null,
  stored_at timestamptz not null default now()
);
