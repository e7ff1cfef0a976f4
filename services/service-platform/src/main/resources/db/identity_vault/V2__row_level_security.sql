-- No right that a table's use does not need; default privileges of the schemas gave more.
revoke all on all tables in schema identity_vault, identity_keys, identity_erasures from ${app};
grant select, insert, update, delete on identity_vault.child, identity_keys.child_key to ${app};
grant select, insert, update on identity_vault.local_identifier, identity_vault.key_in_use to ${app};
grant select, insert on identity_vault.adoption, identity_vault.restricted_access to ${app};
grant select, insert on identity_erasures.erasure to ${app};

alter table identity_vault.child enable row level security;
alter table identity_vault.child force row level security;
alter table identity_vault.local_identifier enable row level security;
alter table identity_vault.local_identifier force row level security;
alter table identity_vault.adoption enable row level security;
alter table identity_vault.adoption force row level security;
alter table identity_vault.restricted_access enable row level security;
alter table identity_vault.restricted_access force row level security;
alter table identity_vault.key_in_use enable row level security;
alter table identity_vault.key_in_use force row level security;
alter table identity_keys.child_key enable row level security;
alter table identity_keys.child_key force row level security;
alter table identity_erasures.erasure enable row level security;
alter table identity_erasures.erasure force row level security;

-- The named child, and those merged into it: they are parts of one child.
create policy named on identity_vault.child
  using (child = identity_vault.named_child() or merged_into = identity_vault.named_child())
  with check (child = identity_vault.named_child());
create policy named on identity_vault.local_identifier
  using (child = identity_vault.named_child());
create policy looked_up on identity_vault.local_identifier for select
  using (blind_index = identity_vault.named_blind_index());

create policy named on identity_vault.adoption for insert
  with check (child = identity_vault.named_child());
create policy restricted on identity_vault.adoption for select
  using (child = identity_vault.named_child() and identity_vault.purpose() = 'restricted-access');
create policy restricted on identity_vault.restricted_access
  using (child = identity_vault.named_child() and identity_vault.purpose() = 'restricted-access');

-- A key that a backup brought back stays closed even before the ledger is replayed.
create policy named on identity_keys.child_key
  using (
    child = identity_vault.named_child()
    and not exists (select from identity_erasures.erasure e where e.child = child_key.child)
  );
create policy named on identity_erasures.erasure
  using (child = identity_vault.named_child());

-- Replaying sees what was erased, and nobody else.
create policy replay on identity_erasures.erasure for select
  using (identity_vault.purpose() = 'replay-erasures');
create policy replay on identity_vault.child
  using (
    identity_vault.purpose() = 'replay-erasures'
    and child in (select e.child from identity_erasures.erasure e)
  );
create policy replay on identity_keys.child_key
  using (
    identity_vault.purpose() = 'replay-erasures'
    and child in (select e.child from identity_erasures.erasure e)
  );

-- Changing a key goes through every row that is under it.
create policy reindex on identity_vault.local_identifier
  using (identity_vault.purpose() = 'reindex');
create policy reindex on identity_keys.child_key for select
  using (identity_vault.purpose() = 'reindex');
create policy rewrap on identity_keys.child_key
  using (identity_vault.purpose() = 'rewrap');
create policy known on identity_vault.key_in_use for select using (true);
create policy change on identity_vault.key_in_use
  using (identity_vault.purpose() in ('reindex', 'rewrap'));
