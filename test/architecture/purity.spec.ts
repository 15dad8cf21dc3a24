import { lint, lintFiles } from './lint.ts';

const globals = 'no-restricted-globals';
const syntax = 'no-restricted-syntax';
const imports = '@typescript-eslint/no-restricted-imports';

const impure: readonly (readonly [text: string, rule: string])[] = [
  ['const now = new Date();', globals],
  ['const day = new Date(2019, 0, 7);', globals],
  ['const now = Date();', globals],
  ['const now = Date.now();', globals],
  ['const { now } = Date;', globals],
  ['const now = globalThis.Date.now();', globals],
  ['const elapsed = performance.now();', globals],
  ['const today = Temporal.Now.plainDateISO();', globals],
  ["const shown = new Intl.DateTimeFormat('en-GB').format();", globals],
  ['setTimeout(() => {}, 10);', globals],
  ["import edtf from 'edtf'; const now = edtf();", syntax],
  ["import { Date as Dated } from 'edtf'; const now = new Dated();", imports],
  ["import { sample } from 'edtf/sample'; sample();", imports],

  ['const dice = Math.random();', syntax],
  ["const dice = Math['random']();", syntax],
  ['const { random } = Math;', syntax],
  ['const maths = Math; maths.random();', syntax],
  ['const id = crypto.randomUUID();', globals],
  ['const id = globalThis.crypto.randomUUID();', syntax],
  ["import { randomUUID } from 'node:crypto'; const id = randomUUID();", imports],
  ["import { randomUUID as id } from 'crypto'; id();", imports],
  ["export { randomUUID } from 'node:crypto';", imports],
  ["import * as c from './c.ts'; c.randomUUID();", syntax],
  ["import * as c from './c.ts'; c['randomUUID']();", syntax],

  ['const { LANG } = process.env;', globals],
  ['process.exit(1);', globals],
  ["import process from 'node:process'; process.exit(1);", imports],
  ["import { readFileSync } from 'node:fs'; readFileSync('x');", imports],
  ["import { readFileSync } from 'fs'; readFileSync('x');", imports],
  ["import { setTimeout } from 'node:timers/promises'; await setTimeout(1);", imports],
  ["const fs = await import('node:fs');", syntax],
  ["const fs = require('node:fs');", globals],
  ["import fs = require('node:fs'); fs.readFileSync('x');", syntax],
  ['const here = import.meta.dirname;', syntax],
  ["console.log('decided');", globals],
  ["await fetch('https://example.org');", globals],

  ["const order = 'a'.localeCompare('b');", syntax],
  ['const shown = (1234.5).toLocaleString();', syntax],
  // A comment does not switch a rule off.
  ['// eslint-disable-next-line no-restricted-globals\nconst now = Date.now();', globals],
  ['/* eslint-disable */\nconst dice = Math.random();', syntax],
];

const pure: readonly string[] = [
  'export const larger = Math.max(1, 2);',
  "import edtf from 'edtf'; export const bounds = edtf('2019-02');",
  "import { parse } from 'edtf'; export const parts = parse('2019-02');",
  'export const shown = (on: { date: string }): string => on.date;',
  'export const next = (now: string): string => now;',
  "import { kernel } from '../kernel/index.ts'; export const same = kernel;",
  "export const random = 'at random';",
];

const ruleIds = [globals, syntax, imports];
const ofPurity = (broken: readonly string[]) => broken.filter((rule) => ruleIds.includes(rule));

describe.each(['libs/domain/src/policy/planted.ts', 'libs/analysis/src/survival/planted.ts'])(
  '%s',
  (path) => {
    it.each(impure)('may not hold: %s', async (text, rule) => {
      expect(await lint(path, text)).toContain(rule);
    });
    it.each(pure)('may hold: %s', async (text) => {
      expect(ofPurity(await lint(path, text))).toEqual([]);
    });
  },
);

describe('a spec of the domain', () => {
  const spec = 'libs/domain/src/policy/planted.spec.ts';
  it.each([
    'const now = new Date();',
    'const now = Date();',
    'const now = Date.now();',
    'const now = performance.now();',
    'const today = Temporal.Now.plainDateISO();',
    'const dice = Math.random();',
    'const id = crypto.randomUUID();',
    "import { randomUUID } from 'node:crypto'; randomUUID();",
  ])('may not hold: %s', async (text) => {
    expect(await lint(spec, text)).toContain(syntax);
  });
  it('may ask another calendar', async () => {
    expect(
      ofPurity(await lint(spec, 'export const last = new Date(Date.UTC(2019, 2, 0)).getUTCDate();')),
    ).toEqual([]);
  });
});

describe('the domain and the analysis', () => {
  it('are pure', async () => {
    const found = await lintFiles('libs/{domain,analysis}/**/*.ts');
    expect(found.filter((line) => ruleIds.some((rule) => line.includes(` ${rule} `)))).toEqual([]);
  }, 60_000);
  it('may be impure elsewhere', async () => {
    expect(
      ofPurity(await lint('libs/event-log/src/postgres/planted.ts', 'export const now = () => Date.now();')),
    ).toEqual([]);
  });
});
