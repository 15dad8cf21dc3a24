-- Who may do what: the appender calls log.append, three roles read, nobody changes, the owner included.

revoke update, delete, truncate on log.event from current_user;
revoke delete, truncate on log.stream, log.head from current_user;

revoke all on function
  log.refuse(),
  log.append(text[], integer[], integer[], integer[], integer[], integer[], text[], uuid[], text[], integer[],
    jsonb[], jsonb[])
from public;

grant usage on schema log to throughline_appender, throughline_projector, throughline_reader;
grant select on log.event, log.stream, log.head to throughline_appender, throughline_projector, throughline_reader;
grant execute on function
  log.append(text[], integer[], integer[], integer[], integer[], integer[], text[], uuid[], text[], integer[],
    jsonb[], jsonb[])
to throughline_appender;
