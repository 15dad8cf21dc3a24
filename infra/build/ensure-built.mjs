import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';
import { digestOf, parts, root } from './sources.mjs';

const stamp = join(root, 'dist/.build');
const builders = { server: buildServer, web: buildWeb };
const called = { server: 'the server', web: 'the pages' };

const lastBuilt = async () => {
  try {
    return JSON.parse(await readFile(stamp, 'utf8'));
  } catch {
    return {};
  }
};

/**
 * Builds what has changed since the last build, judged by content and not by time.
 * `onProgress(sentence)` is told what is being built; nothing is said when nothing is.
 * `force` builds all; `only` names the parts wanted (`server`, `web`). Throws when a build fails.
 */
export async function ensureBuilt({ onProgress = () => {}, force = false, only = Object.keys(parts) } = {}) {
  const digests = Object.fromEntries(only.map((name) => [name, digestOf(parts[name])]));
  const built = await lastBuilt();
  const stale = only.filter((name) => force || built[name] !== digests[name]);
  if (stale.length === 0) return;

  onProgress(`Building ${stale.map((name) => called[name]).join(' and ')}`);
  const outcomes = await Promise.allSettled(stale.map((name) => builders[name]()));
  const done = stale.filter((_, i) => outcomes[i].status === 'fulfilled');
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(
    stamp,
    JSON.stringify({ ...built, ...Object.fromEntries(done.map((name) => [name, digests[name]])) }),
  );
  const failure = outcomes.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
}
