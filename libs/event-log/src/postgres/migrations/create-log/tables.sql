-- The log: every event once, in one order. Sizes and lengths are those of `limits` in the port.

create table log.event (
  position bigint primary key check (position > 0),
  stream text not null check (octet_length(stream) between 1 and 255),
  version integer not null check (version > 0),
  event_id uuid not null unique,
  type text not null check (octet_length(type) between 1 and 100),
  schema_version integer not null check (schema_version > 0),
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  metadata jsonb not null check (jsonb_typeof(metadata) = 'object'),
  recorded_at timestamptz not null,
  unique (stream, version)
);

-- The version that each stream has reached.
create table log.stream (
  name text primary key,
  version integer not null
);

-- Where the log ends: position and instant of the last event. One row.
create table log.head (
  one boolean primary key default true check (one),
  position bigint not null,
  recorded_at timestamptz not null
);
insert into log.head (position, recorded_at) values (0, '-infinity');
