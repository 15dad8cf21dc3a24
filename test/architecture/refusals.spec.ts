import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/refusals.md'), 'utf8');

/** Files and rows of an import have problems of their own, told on the command line. */
const ofImports = /^(import|table)\//;

const refusedIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !ofImports.test(file))
    .flatMap((file) => [
      ...readFileSync(join(root, folder, file), 'utf8').matchAll(
        /'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g,
      ),
    ])
    .flatMap(([, code]) => code ?? []);

const codes = [...new Set([...refusedIn('libs/domain/src'), ...refusedIn('libs/commands/src')])].sort();
const rows = [...page.matchAll(/^\| `([^`]+)` *\|[^|]*[^| ][^|]*\|[^|]*[^| ][^|]*\|$/gm)].flatMap(
  ([, code]) => code ?? [],
);

describe('the page of refusals', () => {
  it('has one row for each code of the domain and of the handling of commands', () => {
    expect(codes.length).toBeGreaterThan(100);
    expect([...rows].sort()).toEqual(codes);
  });
});
