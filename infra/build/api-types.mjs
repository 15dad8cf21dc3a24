// `npm run api-types` writes the types that the pages send and read; with `--check` it says whether they are the newest.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './sources.mjs';

const target = join(root, 'apps/web/src/api-client/api-types.ts');
const heading =
  '/** Made from the OpenAPI document by `npm run api-types`: change the API, not this file. */\n';

/** The document that the API serves, from a process that was built from the sources as they are. */
async function document() {
  await ensureBuilt({ only: ['server'] });
  const program = join(root, 'dist/apps/api/src/print-document.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

async function types() {
  const text = astToString(await openapiTS(await document(), { immutable: true }));
  return format(heading + text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

const made = await types();
if (!process.argv.includes('--check')) {
  await writeFile(target, made);
} else if (made !== (await readFile(target, 'utf8').catch(() => ''))) {
  console.error('apps/web/src/api-client/api-types.ts is not what the API says now: run npm run api-types.');
  process.exitCode = 1;
}
