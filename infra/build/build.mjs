// `npm run build` builds all; `--if-stale` only what has changed; `--only server` one part.
const flags = process.argv.slice(2);
const only = flags.includes('--only') ? [flags[flags.indexOf('--only') + 1]] : undefined;
const startedAt = performance.now();

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This is Node ${process.versions.node}; Throughline brings Node 24, but npm was not let put it in place.\n` +
      'Run: npm rebuild --ignore-scripts=false node',
  );
  process.exit(1);
}

try {
  // Not at the top: an older Node could not even load it.
  const { ensureBuilt } = await import('./ensure-built.mjs');
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
