-- transaction_id stands before global_index: column defaults are evaluated in this order, so an
-- event's transaction is known to PostgreSQL before its index is drawn. Readers go by
-- (transaction_id, global_index) below the oldest running transaction: see ADR 0002.
create table event_log (
  transaction_id xid8 not null default pg_current_xact_id(),
  global_index bigint generated always as identity primary key,
  event_identifier varchar(255) not null unique,
  aggregate_identifier varchar(255) not null,
  sequence_number bigint not null,
  type varchar(255),
  time_stamp timestamptz not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload text not null,
  meta_data text not null,
  unique (aggregate_identifier, sequence_number)
);
create index event_log_order on event_log (transaction_id, global_index);

create table snapshot (
  event_identifier varchar(255) not null unique,
  aggregate_identifier varchar(255) not null,
  sequence_number bigint not null,
  type varchar(255) not null,
  time_stamp timestamptz not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload text not null,
  meta_data text,
  primary key (aggregate_identifier, sequence_number)
);

-- Tokens of the processors whose effect is in this database or on Kafka.
create table token (
  processor_name varchar(255) not null,
  segment integer not null,
  token text,
  token_type varchar(255),
  timestamp varchar(255),
  owner varchar(255),
  primary key (processor_name, segment)
);

create table dead_letter (
  dead_letter_id varchar(255) primary key,
  processing_group varchar(255) not null,
  sequence_identifier varchar(255) not null,
  sequence_index bigint not null,
  message_type varchar(255) not null,
  event_identifier varchar(255) not null,
  time_stamp varchar(255) not null,
  payload_type varchar(255) not null,
  payload_revision varchar(255),
  payload bytea not null,
  meta_data bytea,
  aggregate_type varchar(255),
  aggregate_identifier varchar(255),
  sequence_number bigint,
  token_type varchar(255),
  token bytea,
  enqueued_at varchar(255) not null,
  last_touched varchar(255),
  processing_started varchar(255),
  cause_type varchar(255),
  cause_message varchar(1023),
  diagnostics bytea,
  unique (processing_group, sequence_identifier, sequence_index)
);

-- A message on Kafka that could not be read: kept whole, shown to the operator, never dropped.
create table unreadable_message (
  topic varchar(255) not null,
  kafka_partition integer not null,
  kafka_offset bigint not null,
  received_at timestamptz not null default now(),
  message_key text,
  headers text not null,
  body bytea,
  reason text not null,
  primary key (topic, kafka_partition, kafka_offset)
);

-- Which incarnation of its topic a service publishes to; a reset starts a new one.
create table topic_incarnation (
  topic varchar(255) primary key,
  incarnation integer not null
);
