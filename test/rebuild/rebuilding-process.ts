// A process that rebuilds the timeline once, as `npx throughline rebuild timeline` does; its exit code says how it went.
import pg from 'pg';
import { decode } from '#event-log/codec';
import { openPostgresLog } from '#event-log/postgres';
import { createRunner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';

const url = process.argv[2] ?? '';
const log = openPostgresLog({ url });
const pool = new pg.Pool({ connectionString: url, application_name: 'check-rebuild', max: 4 });
pool.on('error', () => undefined);
let begun = false;
const runner = createRunner({
  ...{ log, pool, decode, projections: [timelineProjection] },
  tell({ is }) {
    if (is === 'rebuilding' && !begun) process.send?.('begun');
    begun = true;
  },
});
try {
  await runner.rebuild('timeline');
} catch (error) {
  process.send?.(error instanceof Error ? `${error.name} ${error.message}` : String(error));
  process.exitCode = 1;
} finally {
  await Promise.all([log.dispose(), pool.end().catch(() => undefined)]);
  process.disconnect();
}
