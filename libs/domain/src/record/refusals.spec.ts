import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '..');
const page = readFileSync(join(sources, '../../../docs/refusals.md'), 'utf8');

const refused = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => [
    ...readFileSync(join(sources, file), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g),
  ])
  .flatMap(([, code]) => code ?? []);
const codes = [...new Set(refused)].sort();
const rows = [...page.matchAll(/^\| `([^`]+)` *\|[^|]*[^| ][^|]*\|[^|]*[^| ][^|]*\|$/gm)].flatMap(
  ([, code]) => code ?? [],
);

describe('the page of refusals', () => {
  it('has one row for each code of the domain', () => {
    expect(codes.length).toBeGreaterThan(70);
    expect([...rows].sort()).toEqual(codes);
  });
});
