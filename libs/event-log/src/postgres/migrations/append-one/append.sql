-- Appends the events of many requests in one transaction; each request succeeds or conflicts on its own.
--
-- The one row of log.head is locked until the append is committed, so appends go one after the other, positions are
-- gapless and become visible in order: without it a reader that asks for "position > last" passes over events whose
-- transaction ends late. Nobody but the owner of this function may lock it.
--
-- SECURITY DEFINER: the appender may call this and read, and so can neither choose a position or a time of recording
-- nor touch what stands.
create or replace function log.append(
  -- of each request
  streams text[],
  expected_versions integer[], -- 0: there is no such stream; -1: whatever it has
  event_counts integer[],
  rounds integer[], -- how many requests of this call come before it for the same stream or the same event id
  -- of each event, request by request
  requests integer[], -- which request it belongs to, from 1
  nths integer[], -- which event of its request it is, from 1
  event_streams text[],
  ids uuid[],
  types text[],
  schema_versions integer[],
  data jsonb[],
  metadata jsonb[]
) returns table (
  request integer,
  outcome text, -- appended, repeated: stood there already, conflict: with the stream's actual version, duplicate
  version integer,
  "position" bigint
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
-- A plan made while the log was small and kept by a connection must not read it whole when it has grown.
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
set jit = off
as $$
#variable_conflict use_column
declare
  head log.head;
  instant timestamptz;
  this_round integer := 0;
  known boolean;
  outcomes text[];
  versions integer[];
  positions bigint[];
  bases integer[];
  offsets bigint[];
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'log.append needs read committed: it must see what was committed while it waited for the lock';
  end if;
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
  -- As it is once those before have committed, which what follows then sees too.
  select * into strict head from log.head for update;
  -- Whoever appends inside a transaction of their own must not hold up all others, who wait for 15 s at most: not by
  -- going quiet, and not by going on with something else.
  if current_setting('idle_in_transaction_session_timeout') <> '3s' then
    perform set_config('idle_in_transaction_session_timeout', '3s', true);
  end if;
  -- One that runs already is only set anew once it was taken off.
  perform set_config('transaction_timeout', '0', true), set_config('transaction_timeout', '10s', true);

  -- A clock that is set back must not make a later event older than an earlier one.
  instant := greatest(date_trunc('milliseconds', clock_timestamp()), head.recorded_at);

  loop
    -- Event ids that stand already: almost never, so that is asked first and of the ids alone.
    known := exists (
      select from unnest(requests, ids) as e (request, id)
      cross join lateral (select from log.event o where o.event_id = e.id limit 1) o
      where rounds[e.request] = this_round
    );

    with stored as (
      select e.request,
        count(*) as events,
        bool_and(o.same_command) as same_command,
        bool_and(o.same_event) as same_event,
        max(o.version) as version,
        max(o.position) as position
      from unnest(requests, event_streams, ids, types, schema_versions, data, metadata)
        as e (request, stream, id, type, schema_version, data, metadata)
      cross join lateral (
        select o.version, o.position, o.stream = e.stream and case
            when o.metadata ? 'commandHash' or e.metadata ? 'commandHash'
            then o.metadata -> 'commandHash' is not distinct from e.metadata -> 'commandHash'
            else o.type = e.type and o.schema_version = e.schema_version
              and o.data = e.data and o.metadata = e.metadata
          end as same_command,
          o.type = e.type and o.schema_version = e.schema_version as same_event
        from log.event o where o.event_id = e.id limit 1
      ) o
      where known and rounds[e.request] = this_round
      group by e.request
    ), judged as (
      select r.no, r.events, coalesce(s.version, 0) as actual, k.version, k.position,
        case
          when r.round <> this_round then null
          when not k.same_command then 'duplicate'
          when k.same_event and k.events = r.events then 'repeated'
          -- The same command, decided otherwise: whoever asks reads the stream again and finds its first answer.
          when k.events > 0 then 'conflict'
          when r.expected in (-1, coalesce(s.version, 0)) then 'appended'
          else 'conflict'
        end as outcome
      from unnest(streams, expected_versions, event_counts, rounds)
        with ordinality as r (stream, expected, events, round, no)
      left join lateral (
        select s.version from log.stream s where s.name = r.stream and r.round = this_round limit 1
      ) s on true
      left join stored k on k.request = r.no
    ), placed as (
      select j.*, head.position + coalesce(
        sum(j.events) filter (where j.outcome = 'appended')
          over (order by j.no rows between unbounded preceding and 1 preceding), 0) as before
      from judged j
    )
    select
      array_agg(p.outcome order by p.no),
      array_agg(case p.outcome when 'appended' then p.actual + p.events when 'repeated' then p.version
        else p.actual end order by p.no),
      array_agg(case p.outcome when 'appended' then p.before + p.events when 'repeated' then p.position
        end order by p.no),
      array_agg(case p.outcome when 'appended' then p.actual end order by p.no),
      array_agg(case p.outcome when 'appended' then p.before end order by p.no)
    into outcomes, versions, positions, bases, offsets
    from placed p;

    if 'appended' = any (outcomes) then
      insert into log.event
        (position, stream, version, event_id, type, schema_version, data, metadata, recorded_at)
      select offsets[e.request] + e.nth, e.stream, bases[e.request] + e.nth, e.id, e.type, e.schema_version,
        e.data, e.metadata, instant
      from unnest(requests, nths, event_streams, ids, types, schema_versions, data, metadata)
        as e (request, nth, stream, id, type, schema_version, data, metadata)
      where bases[e.request] is not null;

      insert into log.stream as s (name, version)
      select r.stream, r.version from unnest(streams, versions, bases) as r (stream, version, base)
      where r.base is not null
      on conflict (name) do update set version = excluded.version;

      head.position := (select max(p.position) from unnest(positions, bases) as p (position, base)
        where p.base is not null);
    end if;

    return query
      select r.no::integer, r.outcome, r.version, r.position
      from unnest(outcomes, versions, positions) with ordinality as r (outcome, version, position, no)
      where r.outcome is not null;

    this_round := this_round + 1;
    exit when not this_round = any (rounds);
  end loop;

  update log.head h set position = head.position, recorded_at = instant where h.position < head.position;
end
$$;
