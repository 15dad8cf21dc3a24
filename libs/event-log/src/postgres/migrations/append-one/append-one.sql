-- Appends one event, where nothing stands in its way: no lists and no judging, for most appends are that. Refuses with the
-- code TL001 what is to be judged by log.append (another version of the stream), and with 23505 an id that stands already:
-- the whole call is then undone, its position too.
create function log.append_one(
  stream_name text,
  expected integer, -- 0: there is no such stream; -1: whatever it has
  id uuid,
  event_type text,
  schema integer,
  event_data jsonb,
  event_metadata jsonb,
  out new_version integer,
  out new_position bigint
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  instant timestamptz;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'log.append_one needs read committed: it must see what was committed while it waited for the lock';
  end if;
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;

  -- The lock of log.append; and the time as it is once those before have committed, never before theirs.
  update log.head
  set position = position + 1, recorded_at = greatest(date_trunc('milliseconds', clock_timestamp()), recorded_at)
  returning position, recorded_at into strict new_position, instant;
  -- As in log.append: nobody holds up the others for long.
  if current_setting('idle_in_transaction_session_timeout') <> '3s' then
    perform set_config('idle_in_transaction_session_timeout', '3s', true);
  end if;
  perform set_config('transaction_timeout', '0', true), set_config('transaction_timeout', '10s', true);

  if expected = 0 then
    insert into log.stream (name, version) values (stream_name, 1) on conflict do nothing
    returning version into new_version;
  elsif expected = -1 then
    insert into log.stream as s (name, version) values (stream_name, 1)
    on conflict (name) do update set version = s.version + 1
    returning version into new_version;
  else
    update log.stream set version = version + 1 where name = stream_name and version = expected
    returning version into new_version;
  end if;
  if new_version is null then
    raise exception 'The stream has another version' using errcode = 'TL001';
  end if;

  insert into log.event (position, stream, version, event_id, type, schema_version, data, metadata, recorded_at)
  values (new_position, stream_name, new_version, id, event_type, schema, event_data, event_metadata, instant);
end
$$;

revoke all on function log.append_one(text, integer, uuid, text, integer, jsonb, jsonb) from public;
grant execute on function log.append_one(text, integer, uuid, text, integer, jsonb, jsonb) to throughline_appender;

-- Nothing goes by it any more.
drop table log.turn;
