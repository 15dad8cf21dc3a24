import { readFileSync } from 'node:fs';
import { problemType, problemTypes } from './problem-types.ts';

const guide = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) /gm)].map(([, code, status]) => [
  code,
  Number(status),
]);

describe('the kinds of problems', () => {
  it('stand in the guide, each with its status, and no others', () =>
    expect(rows).toEqual(Object.entries(problemTypes).map(([code, { status }]) => [code, status])));
  it('have types that are the same everywhere', () =>
    expect(problemType('trust-not-found')).toBe('urn:throughline:problem:trust-not-found'));
});
