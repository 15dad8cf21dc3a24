import { ensureBuilt } from './ensure-built.mjs';

// `npm run build` builds all; `--if-stale` only what has changed; `--only server` one part.
const flags = process.argv.slice(2);
const only = flags.includes('--only') ? [flags[flags.indexOf('--only') + 1]] : undefined;
const startedAt = performance.now();
try {
  await ensureBuilt({
    force: !flags.includes('--if-stale'),
    ...(only && { only }),
    onProgress: (sentence) => console.log(`${sentence} …`),
  });
  console.log(`dist is up to date (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
