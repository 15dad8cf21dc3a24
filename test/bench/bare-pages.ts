import type pg from 'pg';

/** Reads so many events of a log in pages of a thousand, parsed by the driver and left as they are; gives how many. */
export async function readBarePages(pool: pg.Pool, events: number): Promise<number> {
  let [seen, after] = [0, '0'];
  while (seen < events) {
    const { rows } = await pool.query<{ position: string }>({
      name: 'bare',
      text: `select position, stream, version, event_id, type, schema_version, data, metadata, recorded_at
        from log.event where position > $1 order by position limit 1000`,
      values: [after],
    });
    if (rows.length === 0) break;
    seen += rows.length;
    after = rows.at(-1)?.position ?? after;
  }
  return Math.min(seen, events);
}
