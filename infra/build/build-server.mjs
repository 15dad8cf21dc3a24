import { globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parts, root, sourcesOf } from './sources.mjs';

const outputOf = (path) => path.replace(/\.ts$/, '.js');

async function compile(path) {
  const { transformFile } = await import('@swc/core');
  const { code, map } = await transformFile(join(root, path), { configFile: join(root, '.swcrc') });
  const name = outputOf(path).split('/').at(-1);
  return [
    [outputOf(path), `${code}\n//# sourceMappingURL=${name}.map\n`],
    [`${outputOf(path)}.map`, map],
  ];
}

const copy = async (path) => [[path, await readFile(join(root, path))]];

/** Whole or not at all: a process that starts meanwhile never reads half a file. */
async function put(path, content) {
  const target = join(root, 'dist', path);
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, target);
}

/** Compiles the server's TypeScript into `dist`, in the tree of its sources, and takes away what no longer has a source. */
export async function buildServer() {
  const outputs = await Promise.all(
    sourcesOf(parts.server).map((path) => (path.endsWith('.ts') ? compile(path) : copy(path))),
  );
  const files = new Map(outputs.flat());
  await Promise.all([...files].map(([path, content]) => put(path, content)));

  const found = globSync('dist/{apps,libs,infra}/**/*.{js,map,sql,json}', { cwd: root });
  const orphans = found.filter((path) => !files.has(path.slice('dist/'.length)));
  await Promise.all(orphans.map((path) => rm(join(root, path))));
}
