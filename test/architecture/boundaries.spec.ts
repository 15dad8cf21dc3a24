import { cruise, withTree, type Breach } from './cruise.ts';

/** A file, what it says, and the rule that it breaks; `undefined` is the permitted twin, which breaks none. */
type Planted = readonly [file: string, text: string, rule: string | undefined];

/** Targets of the planted imports. Every package has a concept with an index and a file behind it. */
const packages = [
  ...['domain', 'analysis', 'contracts', 'event-log', 'commands', 'accounts', 'projections'],
  ...['read-models', 'observability', 'postgres', 'testing'],
].map((name) => `libs/${name}`);
const things = [...packages, 'infra/local', 'apps/api', 'apps/projector'].map((name) => `${name}/src/thing`);
const landscape = [...things, 'libs/domain/src/web-address', 'libs/event-log/src/codec'].flatMap((folder) => [
  [`${folder}/index.ts`, "export * from './inner.ts';"],
  [`${folder}/inner.ts`, 'export const thing = 1; export type Thing = number;'],
  [`${folder}/thing-events.ts`, 'export const thing = 1;'],
]);

const beyond = (name: string) => `${name} imports only what the table allows`;
const beyondInSpecs = (name: string) => `${name} imports only what the table allows, in specs too`;
const npmOf = (name: string) => `${name} imports few npm packages`;
const using = (specifier: string) => `import { thing } from '${specifier}'; export const own = thing;`;
const typing = (specifier: string) => `import type { Thing } from '${specifier}'; export type Own = Thing;`;

const planted: readonly Planted[] = [
  ['libs/domain/src/a/reads-log.ts', using('#event-log/thing'), beyond('libs/domain')],
  ['libs/domain/src/a/types-of-log.ts', typing('#event-log/thing'), beyond('libs/domain')],
  [
    'libs/domain/src/a/reads-log-relatively.ts',
    using('../../../event-log/src/thing/index.ts'),
    beyond('libs/domain'),
  ],
  ['libs/domain/src/a/dates.ts', "import 'edtf';", undefined],
  ['libs/domain/src/a/database.ts', "import 'pg';", npmOf('libs/domain')],
  ['libs/domain/src/a/files.ts', "import 'node:fs';", 'pure packages import nothing from Node'],
  ['libs/domain/src/a/files-unprefixed.ts', "import 'fs';", 'pure packages import nothing from Node'],
  [
    'libs/domain/src/a/property.spec.ts',
    `import 'fast-check'; import 'node:fs'; ${using('#testing/thing')}`,
    undefined,
  ],
  ['libs/domain/src/a/log.spec.ts', using('#event-log/thing'), beyondInSpecs('libs/domain')],
  ['libs/analysis/src/a/of-domain.ts', using('#domain/thing'), undefined],
  ['libs/analysis/src/a/of-contracts.ts', using('#contracts/thing'), beyond('libs/analysis')],
  ['libs/analysis/src/a/statistics.ts', "import '@stdlib/stats';", undefined],
  ['libs/analysis/src/a/dates.ts', "import 'edtf';", npmOf('libs/analysis')],
  ['libs/contracts/src/a/of-domain.ts', using('#domain/thing'), undefined],
  ['libs/contracts/src/a/of-commands.ts', using('#commands/thing'), beyond('libs/contracts')],
  ['libs/contracts/src/a/validation.ts', "import 'class-validator';", undefined],
  ['libs/contracts/src/a/database.ts', "import 'pg';", npmOf('libs/contracts')],
  ['libs/event-log/src/a/of-domain.ts', using('#domain/thing'), undefined],
  ['libs/event-log/src/a/of-projections.ts', using('#projections/thing'), beyond('libs/event-log')],
  ['libs/commands/src/a/of-log.ts', using('#event-log/thing'), undefined],
  ['libs/commands/src/a/of-models.ts', using('#read-models/thing'), beyond('libs/commands')],
  ['libs/accounts/src/a/of-commands.ts', using('#commands/thing'), undefined],
  ['libs/accounts/src/a/of-log.ts', using('#event-log/thing'), beyond('libs/accounts')],
  ['libs/projections/src/a/of-log.ts', using('#event-log/thing'), undefined],
  ['libs/projections/src/a/of-models.ts', using('#read-models/thing'), beyond('libs/projections')],
  ['libs/read-models/src/a/of-runner.ts', using('#projections/thing'), undefined],
  ['libs/read-models/src/a/of-accounts.ts', using('#accounts/thing'), beyond('libs/read-models')],
  ['libs/read-models/src/a/of-log.ts', using('#event-log/thing'), beyond('libs/read-models')],
  ['libs/read-models/src/a/of-codec.ts', using('#event-log/codec'), undefined],
  ['libs/read-models/src/a/types-of-view.ts', typing('#contracts/thing'), undefined],
  [
    'libs/read-models/src/a/view.ts',
    using('#contracts/thing'),
    'libs/read-models imports types alone from libs/contracts',
  ],
  ['libs/observability/src/a/of-domain.ts', using('#domain/thing'), beyond('libs/observability')],
  ['libs/postgres/src/a/driver.ts', "import 'pg';", undefined],
  ['libs/postgres/src/a/of-domain.ts', using('#domain/thing'), beyond('libs/postgres')],
  ['libs/postgres/src/a/dates.ts', "import 'edtf';", npmOf('libs/postgres')],
  ['libs/testing/src/a/of-local.ts', using('#local/thing'), undefined],
  ['libs/testing/src/a/of-api.ts', using('../../../../apps/api/src/thing/index.ts'), beyond('libs/testing')],
  ['infra/local/src/a/of-log.ts', using('#event-log/thing'), undefined],
  ['infra/local/src/a/of-domain.ts', using('#domain/thing'), beyond('infra/local')],
  ['apps/api/src/a/of-commands.ts', using('#commands/thing'), undefined],
  ['apps/api/src/a/of-runner.ts', using('#projections/thing'), beyond('apps/api')],
  ['apps/api/src/a/of-projector.ts', using('../../../projector/src/thing/index.ts'), beyond('apps/api')],
  ['apps/projector/src/a/of-accounts.ts', using('#accounts/thing'), beyond('apps/projector')],
  ['apps/projector/src/a/of-models.ts', using('#read-models/thing'), undefined],
  ['apps/projector/src/a/of-commands.ts', using('#commands/thing'), beyond('apps/projector')],
  ['apps/cli/src/a/of-runner.ts', using('#projections/thing'), undefined],
  ['apps/cli/src/a/of-api.ts', using('../../../api/src/thing/index.ts'), beyond('apps/cli')],
  ['apps/web/src/types-of-view.tsx', typing('#contracts/thing'), undefined],
  ['apps/web/src/view.tsx', using('#contracts/thing'), 'apps/web imports types alone from libs/contracts'],
  [
    'apps/web/src/passes-on.tsx',
    "export * from '#contracts/thing';",
    'apps/web imports types alone from libs/contracts',
  ],
  [
    'apps/web/src/later.tsx',
    "export const later = () => import('#contracts/thing');",
    'apps/web imports types alone from libs/contracts',
  ],
  ['apps/web/src/domain.tsx', typing('#domain/thing'), beyond('apps/web')],
  ['apps/web/src/address.tsx', using('#domain/web-address'), undefined],
  ['apps/mobile/src/main.ts', using('#domain/thing'), 'every package has a row in the table'],

  ['libs/domain/src/cycle/one.ts', "import './other.ts'; export const one = 1;", 'no cycles'],
  // A cycle is reported once.
  ['libs/domain/src/cycle/other.ts', "import './one.ts'; export const other = 1;", undefined],
  [
    'libs/domain/src/types-cycle/one.ts',
    "import type { B } from './other.ts'; export type A = B[];",
    'no cycles',
  ],
  [
    'libs/domain/src/types-cycle/other.ts',
    "import type { A } from './one.ts'; export type B = A[];",
    undefined,
  ],
  [
    'libs/commands/src/a/behind-index.ts',
    using('../../../domain/src/thing/inner.ts'),
    'a concept is reached through its index',
  ],
  [
    'test/journeys/behind-index.ts',
    using('../../libs/domain/src/thing/inner.ts'),
    'a concept is reached through its index',
  ],
  ['test/journeys/through-index.ts', using('#domain/thing'), undefined],
  ['libs/domain/src/a/neighbour.ts', using('../thing/index.ts'), undefined],
  ['libs/domain/src/a/declarations.ts', using('../thing/thing-events.ts'), undefined],
  [
    'libs/domain/src/a/behind-neighbour.ts',
    using('../thing/inner.ts'),
    'a neighbouring concept is reached through its index',
  ],
  ['libs/domain/src/thing/sibling.ts', using('./inner.ts'), undefined],
  ['libs/read-models/src/main.ts', using('./thing/index.ts'), undefined],
  [
    'libs/read-models/src/behind.ts',
    using('./thing/inner.ts'),
    'a composition root reaches concepts through their index',
  ],
  ['libs/event-log/src/a/neighbour.ts', using('../thing/inner.ts'), undefined],
  [
    'libs/event-log/src/a/through-index.ts',
    using('../thing/index.ts'),
    'a file of the same package is imported itself',
  ],
  ['libs/event-log/src/codec/through-index.ts', using('../thing/index.ts'), undefined],
  ['apps/projector/src/main.ts', using('./thing/index.ts'), 'a file of the same package is imported itself'],
  [
    'infra/local/src/a/of-testing.ts',
    using('../../../../libs/testing/src/thing/index.ts'),
    'test support is for specs',
  ],
  ['libs/domain/src/a/of-fixture.ts', using('../thing/fixtures/invented.ts'), 'fixtures are for specs'],
  ['libs/domain/src/a/of-fixture.spec.ts', using('../thing/fixtures/invented.ts'), undefined],
  [
    'libs/domain/src/thing/fixtures/invented.ts',
    `import 'fast-check'; ${using('#testing/thing')}`,
    undefined,
  ],
  ['libs/domain/src/thing/fixtures/of-log.ts', using('#event-log/thing'), beyondInSpecs('libs/domain')],
  ['libs/event-log/src/memory/index.ts', "export * from './own.ts';", undefined],
  ['libs/event-log/src/memory/own.ts', 'export const thing = 1;', undefined],
  ['libs/commands/src/a/of-memory.ts', using('#event-log/memory'), 'the log in memory is for specs'],
  ['libs/commands/src/a/of-memory.spec.ts', using('#event-log/memory'), undefined],
  ['apps/api/src/a/of-spec.ts', "import './some.spec.ts';", 'nothing imports a spec or test/'],
  ['apps/api/src/a/some.spec.ts', 'export {};', undefined],
  ['apps/api/src/a/development.ts', "import 'fast-check';", 'what runs needs no development dependency'],
  [
    'apps/api/src/a/development-types.ts',
    "import type { Arbitrary } from 'fast-check'; export type A = Arbitrary;",
    undefined,
  ],
  ['apps/api/src/a/left-behind.ts', "import 'left-behind';", 'every npm package is in package.json'],
  ['apps/api/src/a/nowhere.ts', using('#domain/nowhere'), 'every import resolves'],
  ['apps/api/src/a/date-utils.ts', using('#domain/thing'), 'names say what is inside'],
];

/** Breaches that come on top of the planted one, because the same import breaks a second rule. */
const besides: readonly Breach[] = [{ file: 'infra/local/src/a/of-testing.ts', rule: beyond('infra/local') }];

describe('the boundary rules', () => {
  let breaches: readonly Breach[] = [];
  beforeAll(async () => {
    const files = Object.fromEntries([
      ...landscape,
      ...planted.map(([file, text]) => [file, text]),
    ]) as Record<string, string>;
    ({ breaches } = await withTree(files, (root) => cruise(root, 'apps', 'libs', 'infra', 'test')));
  }, 60_000);

  it.each(planted.filter(([, , rule]) => rule !== undefined))('catch %s: %s', (file, _text, rule) => {
    expect(breaches).toContainEqual({ file, rule });
  });
  it.each(planted.filter(([, , rule]) => rule === undefined))('let %s pass: %s', (file) => {
    expect(breaches.filter((breach) => breach.file === file)).toEqual([]);
  });
  it('catch nothing else', () => {
    const expected = [...besides, ...planted.map(([file, , rule]) => ({ file, rule }))];
    expect(
      breaches.filter((breach) => !expected.some((e) => e.file === breach.file && e.rule === breach.rule)),
    ).toEqual([]);
  });
});

describe('the product', () => {
  it('breaks no boundary rule', async () => {
    const { breaches, imports } = await cruise('.', 'apps', 'libs', 'infra', 'test');
    expect(breaches).toEqual([]);
    expect(imports.length).toBeGreaterThan(50);
  }, 60_000);
});
