-- What is written stays: refused by trigger for every role, superusers and replication included.

create function log.refuse() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'The log is append-only: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete or truncate on log.event
  for each statement execute function log.refuse();
create trigger append_only before delete or truncate on log.stream
  for each statement execute function log.refuse();
create trigger append_only before delete or truncate on log.head
  for each statement execute function log.refuse();

-- Not even for sessions that replay changes: `session_replication_role = replica` passes over ordinary triggers.
alter table log.event enable always trigger append_only;
alter table log.stream enable always trigger append_only;
alter table log.head enable always trigger append_only;
