import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

const specs = [
  '**/*.{spec,int-spec,e2e-spec,browser-spec}.ts',
  '**/fixtures/**',
  '**/*.fixtures.ts',
  '**/*.d.ts',
];

/** The sources of `dist`: the server's code and the files beside it that it reads, and the pages. */
export const parts = {
  server: {
    files: [
      'apps/{api,projector,cli}/**/*.{ts,sql,json}',
      'libs/**/*.{ts,sql,json}',
      'infra/local/**/*.{ts,sql,json}',
    ],
    without: specs,
    settings: ['.swcrc', 'package-lock.json', 'infra/build/*.mjs'],
  },
  web: {
    files: [
      'apps/web/**',
      'libs/domain/src/{web-address,schema,declarations}/**',
      'libs/domain/src/*/*-events.ts',
    ],
    without: [...specs, 'apps/web/dist/**'],
    settings: ['package-lock.json', 'infra/build/build-web.mjs'],
  },
};

const find = (patterns, exclude) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

/** Paths of a part's source files, relative to the root, in order. */
export const sourcesOf = ({ files, without }) => find(files, without);

/** SHA-256 of all that a part's output depends on: two trees with equal digests build alike. */
export function digestOf({ files, without, settings }) {
  const hash = createHash('sha256');
  for (const path of [...find(settings, []), ...find(files, without)]) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
