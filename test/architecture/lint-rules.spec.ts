import { lint, lintWithTypes } from './lint.ts';

const library = 'libs/event-log/src/port/planted.ts';
const spec = 'libs/domain/src/policy/planted.spec.ts';
const lines = (count: number, line: string) => `${line}\n`.repeat(count);
const documented = '/** A number, without unit. */\nexport ';

type Example = readonly [rule: string, broken: string, kept: string];
const expectBreach = async (path: string, [rule, broken, kept]: Example) => {
  expect(await lint(path, broken)).toContain(rule);
  expect(await lint(path, kept)).not.toContain(rule);
};

describe('a source file', () => {
  it.each<Example>([
    ['max-lines', lines(251, 'void 0;'), lines(250, 'void 0;')],
    [
      'max-lines-per-function',
      `export const long = () => {\n${lines(60, 'void 0;')}};`,
      `export const short = () => {\n${lines(50, 'void 0;')}};`,
    ],
    ['no-warning-comments', '// TODO: later', '// Later than the head.'],
    ['eqeqeq', 'void (1 == 2);', 'void (1 === 2);'],
    ['no-eval', "eval('1');", "void '1';"],
    ['@typescript-eslint/no-explicit-any', 'export let a: any;', 'export let a: unknown;'],
    ['@typescript-eslint/no-non-null-assertion', 'void [1][0]!;', 'void [1][0];'],
    ['@typescript-eslint/ban-ts-comment', '// @ts-ignore\nvoid 0;', '// Ignored by tsc.\nvoid 0;'],
    [
      '@typescript-eslint/no-import-type-side-effects',
      "import { type Day } from '#domain/kernel'; export type D = Day;",
      "import type { Day } from '#domain/kernel'; export type D = Day;",
    ],
    [
      'jsdoc/match-description',
      '/** How many there are. */\nexport const count = 1;',
      '/** The number of them. */\nexport const count = 1;',
    ],
    ['no-restricted-properties', 'void process.env;', 'void process.pid;'],
    ['no-restricted-syntax', 'void globalThis.process.env;', 'void globalThis.process.pid;'],
    ['no-restricted-syntax', 'export const { env } = process;', 'export const { pid } = process;'],
    [
      'no-restricted-imports',
      "import { env } from 'node:process'; void env;",
      "import { pid } from 'node:process'; void pid;",
    ],
  ])('breaks %s', async (...example) => {
    await expectBreach(library, example);
  });

  it.each(['apps/api/src/main.ts', 'apps/api/src/config.ts', 'libs/event-log/src/port/port.int-spec.ts'])(
    'may read its settings at the edge: %s',
    async (path) => {
      expect(await lint(path, 'void process.env;')).not.toContain('no-restricted-properties');
    },
  );

  it('may be long if it is a migration or a fixture', async () => {
    for (const path of ['libs/read-models/src/timeline/migrations/a.ts', 'libs/testing/src/fixtures/a.ts']) {
      expect(await lint(path, lines(251, 'void 0;'))).not.toContain('max-lines');
    }
  });
});

describe('an export of a library', () => {
  it.each([
    'const one = 1;',
    'const one = () => 1;',
    'function one() { return 1; }',
    'class One { one = 1 }',
    'interface One { one: 1 }',
    'type One = 1;',
  ])('says what it promises: %s', async (code) => {
    await expectBreach(library, ['jsdoc/require-jsdoc', `export ${code}`, documented + code]);
    expect(await lint(library, code)).not.toContain('jsdoc/require-jsdoc');
    expect(await lint(library.replace('.ts', '.spec.ts'), `export ${code}`)).not.toContain(
      'jsdoc/require-jsdoc',
    );
  });
  it('says it in words', () =>
    expectBreach(library, [
      'jsdoc/require-description',
      '/** @returns 1 */\nexport const one = () => 1;',
      `${documented}const one = 1;`,
    ]));
});

describe('a spec', () => {
  it.each<Example>([
    [
      'jest/no-focused-tests',
      "it.only('a', () => { expect(1).toBe(1); });",
      "it('a', () => { expect(1).toBe(1); });",
    ],
    ['jest/no-focused-tests', "describe.only('a', () => {});", "describe('a', () => {});"],
    [
      'jest/no-focused-tests',
      "fit('a', () => { expect(1).toBe(1); });",
      "it('a', () => { expect(1).toBe(1); });",
    ],
    [
      'jest/no-disabled-tests',
      "it.skip('a', () => { expect(1).toBe(1); });",
      "it('a', () => { expect(1).toBe(1); });",
    ],
    [
      'jest/no-disabled-tests',
      "xit('a', () => { expect(1).toBe(1); });",
      "it('a', () => { expect(1).toBe(1); });",
    ],
    [
      'jest/expect-expect',
      "it('a', () => { policy().when(announce); });",
      "it('a', () => { policy().when(announce).then(announced); });",
    ],
    [
      'jest/expect-expect',
      "it('a', () => fetch('b').then((c) => c));",
      "it('a', () => policy(d).when(...announce(e)).then(announced));",
    ],
    [
      'jest/expect-expect',
      "it('a', () => { isRefused(); });",
      "it('a', () => policy(d).when(e).isRefused('policy/f'));",
    ],
    ['jest/expect-expect', "it('a', () => { fc.sample(b); });", "it('a', () => { fc.assert(b); });"],
    [
      'no-restricted-imports',
      "import { setTimeout } from 'node:timers/promises'; await setTimeout(1);",
      "import { once } from 'node:events'; await once(a, 'b');",
    ],
  ])('breaks %s: %s', async (...example) => {
    await expectBreach(spec, example);
  });
});

describe('a page', () => {
  it('calls hooks unconditionally', () =>
    expectBreach('apps/web/src/pages/home/planted.tsx', [
      'react-hooks/rules-of-hooks',
      "import { useState } from 'react'; export function Home({ a }: { a: boolean }) { if (a) useState(1); return null; }",
      "import { useState } from 'react'; export function Home({ a }: { a: boolean }) { useState(a); return null; }",
    ]));
});

describe('a link of a page', () => {
  it('goes by its own text', () =>
    expectBreach('apps/web/src/pages/home/planted.tsx', [
      'no-restricted-syntax',
      `import { Link } from '../link/link.tsx'; export const Sum = () => <Link to="/" aria-label="£2m">up to £2m</Link>;`,
      `import { Link } from '../link/link.tsx'; export const Sum = () => <Link to="/">up to £2m</Link>;`,
    ]));

  it.each<Example>([
    [
      'no-restricted-imports',
      "import { Link } from 'react-router'; void Link;",
      "import { Link } from '../link/link.tsx'; void Link;",
    ],
    [
      'no-restricted-imports',
      "import { useNavigate } from 'react-router'; void useNavigate;",
      "import { useLocation } from 'react-router'; void useLocation;",
    ],
    ['no-restricted-syntax', 'void (<a href="/trusts">Trusts</a>);', 'void (<a href="#trusts">Trusts</a>);'],
    [
      'no-restricted-syntax',
      'void (<a href={`/trusts/${a}`}>A</a>);',
      'void (<a href={`#trust-${a}`}>A</a>);',
    ],
    ['no-restricted-syntax', 'void (<a href={a}>A</a>);', 'void (<a href="https://zz.example/">A</a>);'],
  ])('keeps the clocks, for it breaks %s: %s', async (...example) => {
    await expectBreach('apps/web/src/home/planted.tsx', example);
  });

  it('is made for all others in one place', async () => {
    const made = "import { Link } from 'react-router'; export const A = () => <a href={a}>{Link}</a>;";
    expect(await lint('apps/web/src/link/planted.tsx', made)).not.toContain('no-restricted-imports');
    expect(await lint('apps/web/src/link/planted.tsx', made)).not.toContain('no-restricted-syntax');
  });
});

describe('with types', () => {
  const union = "type Life = 'open' | 'closed'; declare const life: Life;";
  const exhaustiveness = '@typescript-eslint/switch-exhaustiveness-check';
  it.each<Example>([
    [
      exhaustiveness,
      `${union} switch (life) { case 'open': break; }`,
      `${union} switch (life) { case 'open': case 'closed': break; }`,
    ],
    [exhaustiveness, `${union} switch (life) { case 'open': break; default: break; }`, `${union} void life;`],
    [
      exhaustiveness,
      `${union} switch (life) { case 'open': case 'closed': break; default: break; }`,
      `${union} void life;`,
    ],
    ['@typescript-eslint/naming-convention', 'interface IPolicy { a: 1 }', 'interface Identity { a: 1 }'],
    ['@typescript-eslint/no-floating-promises', 'Promise.resolve();', 'await Promise.resolve();'],
    [
      '@typescript-eslint/no-unsafe-assignment',
      "const a: number = JSON.parse('1'); void a;",
      'const a: number = 1; void a;',
    ],
    ['@typescript-eslint/no-unnecessary-condition', 'const a: object = {}; if (a) void 0;', 'void 0;'],
  ])(
    'breaks %s: %s',
    async (rule, broken, kept) => {
      expect(await lintWithTypes(broken)).toContain(rule);
      expect(await lintWithTypes(kept)).not.toContain(rule);
    },
    60_000,
  );
});
