-- What a transaction says it is about; without a word it sees nothing, whoever it is.
create function identity_vault.named_child() returns uuid language sql stable
  return nullif(current_setting('vault.child', true), '')::uuid;
create function identity_vault.named_blind_index() returns bytea language sql stable
  return decode(nullif(current_setting('vault.blind_index', true), ''), 'hex');
create function identity_vault.purpose() returns text language sql stable
  return current_setting('vault.purpose', true);

-- The child's birth, sealed. A reference that turned out to be another's child points to it.
create table identity_vault.child (
  child uuid primary key,
  birth bytea not null,
  merged_into uuid references identity_vault.child on delete set null,
  check (merged_into <> child)
);
create index child_merged_into on identity_vault.child (merged_into) where merged_into is not null;

-- What agencies call a child, sealed; "child" is the one it was given for and never changes, so
-- that a merge can be taken back.
create table identity_vault.local_identifier (
  blind_index bytea primary key,
  index_key text not null,
  child uuid not null references identity_vault.child on delete cascade,
  sealed bytea not null,
  place bigint generated always as identity unique
);
create index local_identifier_child on identity_vault.local_identifier (child);

-- The reference that an adopted child had before, sealed.
create table identity_vault.adoption (
  child uuid primary key references identity_vault.child on delete cascade,
  before bytea not null
);

-- Who asked for a link that is closed to everybody else.
create table identity_vault.restricted_access (
  child uuid not null,
  username text not null,
  purpose text not null,
  accessed_at timestamptz not null default now()
);

-- The versions of the keys under which rows are written.
create table identity_vault.key_in_use (
  name text primary key check (name in ('index', 'master')),
  version text not null
);

-- A schema of its own: the data's backup leaves it out.
create table identity_keys.child_key (
  child uuid primary key,
  wrapped bytea not null,
  master_key text not null
);

-- A schema of its own: its backup is always the newest, whatever else is restored.
create table identity_erasures.erasure (
  child uuid primary key,
  erased_at timestamptz not null default now()
);
