import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesUsedTwice } from './exported-names.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{apps,libs,infra,test}/**/*.{ts,tsx,mjs}', { cwd: root });

describe('exported names', () => {
  it('are found where two files give one name a meaning, and not where a file hands it on', () => {
    const texts = new Map([
      ['a.ts', 'export const stateOf = 1, other = 2; export default function () {}'],
      ['b.tsx', 'export function stateOf() {} export type { Found } from "./c.ts";'],
      ['c.ts', 'export interface Found {} const other = 3; export * from "./a.ts";'],
      ['d.mjs', 'export class Found {} export default class {}'],
      // An overload, or a type and its values in one file, is one meaning.
      ['e.ts', 'export const Kind = {}; export type Kind = keyof typeof Kind;'],
    ]);
    expect(namesUsedTwice(texts)).toEqual(['Found: c.ts, d.mjs', 'stateOf: a.ts, b.tsx']);
  });

  it('have one meaning each in the whole product', () => {
    const texts = new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
    expect(texts.size).toBeGreaterThan(1000);
    expect(namesUsedTwice(texts)).toEqual([]);
  });
});
