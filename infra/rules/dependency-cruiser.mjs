import { allowedImports } from './import-table.mjs';

const packages = Object.keys(allowedImports);
const specs = '\\.(spec|int-spec|e2e-spec|browser-spec)\\.tsx?$';
const fixtures = '/fixtures/|\\.fixtures\\.ts$';
const ours = '^(apps|libs)/|^infra/local/';
/** Packages whose concepts import one another through the index; in the others a file is imported itself. */
const throughIndex = ['domain', 'contracts', 'commands', 'read-models', 'testing'].map(
  (name) => `libs/${name}`,
);
// Reached through its index, and reaching others so.
const codec = '^libs/event-log/src/codec/';
const trees = (names) => names.map((name) => `^${name}/`);
const pathOrNone = (paths) => (paths.length > 0 ? paths : ['^$']);

/** One rule for a package's row of the table, one for what it may import as types, one for its npm packages. */
const rulesOf = (name, { may, types = [], npm }) => {
  const from = { path: `^${name}/`, pathNot: [specs, fixtures] };
  const rule = (suffix, to, comment) => ({
    name: `${name} ${suffix}`,
    severity: 'error',
    comment,
    from,
    to,
  });
  const allowed = [name, ...may];
  return [
    rule(
      'imports only what the table allows',
      { path: ours, pathNot: trees([...allowed, ...types]) },
      `May import ${[...may, ...types.map((type) => `${type} (types)`)].join(', ') || 'no other package'}.`,
    ),
    {
      ...rule(
        'imports only what the table allows, in specs too',
        { path: ours, pathNot: trees([...allowed, ...types, 'libs/testing']) },
        'A spec or fixture may import what its package may, and libs/testing.',
      ),
      from: { path: [`^${name}/.*(${specs})`, `^${name}/.*(${fixtures})`] },
    },
    ...types.map((type) =>
      rule(
        `imports types alone from ${type}`,
        { path: `^${type}/`, pathNot: pathOrNone(trees(may)), dependencyTypesNot: ['type-only'] },
        'Write `import type`: nothing of it may run here.',
      ),
    ),
    ...(npm
      ? [
          rule(
            'imports few npm packages',
            {
              dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
              pathNot: pathOrNone(
                npm.map((start) => `node_modules/${start}${start.endsWith('/') ? '' : '/'}`),
              ),
            },
            `From npm: ${npm.join(', ')}.`,
          ),
        ]
      : []),
  ];
};

const forbidden = [
  ...packages.flatMap((name) => rulesOf(name, allowedImports[name])),
  {
    name: 'every package has a row in the table',
    severity: 'error',
    comment: 'Add the new package to infra/rules/import-table.mjs: who may it import, who may import it?',
    from: { path: '^(apps|libs)/[^/]+/', pathNot: trees(packages) },
    to: {},
  },
  {
    name: 'no cycles',
    severity: 'error',
    comment: 'Two files that need each other are one, or a third is missing. Type imports count.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'a concept is reached through its index',
    severity: 'error',
    comment: 'From another package: `#package/concept`.',
    from: { path: '^((?:apps|libs|infra)/[^/]+)/|^test/' },
    to: {
      path: '^(apps|libs|infra)/[^/]+/src/',
      pathNot: ['^$1/', '^(apps|libs|infra)/[^/]+/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'a neighbouring concept is reached through its index',
    severity: 'error',
    comment:
      'Within a package: `../concept/index.ts`. Declarations of events are reached as they are, so that a page may read them without the rules of their concept.',
    from: { path: `^((?:${throughIndex.join('|')})/src)/([^/]+)/` },
    to: {
      path: '^$1/[^/]+/',
      pathNot: ['^$1/$2/', '^$1/[^/]+/index\\.ts$', '^libs/domain/src/[^/]+/[^/]+-events\\.ts$', fixtures],
    },
  },
  {
    name: 'a composition root reaches concepts through their index',
    severity: 'error',
    comment: 'From src/main.ts and its like: `./concept/index.ts`.',
    from: { path: `^((?:${throughIndex.join('|')})/src)/[^/]+$` },
    to: { path: '^$1/[^/]+/', pathNot: ['^$1/[^/]+/index\\.ts$'] },
  },
  {
    name: 'a file of the same package is imported itself',
    severity: 'error',
    comment: 'An index is the face of a concept to other packages; within one, import the file.',
    from: {
      path: '^((?:apps|libs|infra)/[^/]+/src)/',
      pathNot: [...trees([...throughIndex, 'apps/web']), codec],
    },
    to: { path: '^$1/.*index\\.tsx?$', pathNot: codec },
  },
  {
    name: 'test support is for specs',
    severity: 'error',
    comment: 'libs/testing is imported by specs and by test/ alone.',
    from: { pathNot: [specs, fixtures, '^libs/testing/', '^test/'] },
    to: { path: '^libs/testing/' },
  },
  {
    name: 'fixtures are for specs',
    severity: 'error',
    comment:
      'Invented data is imported by specs, other fixtures, libs/testing and test/ alone, of one package.',
    from: { pathNot: [specs, fixtures, '^libs/testing/', '^test/'] },
    to: { path: fixtures, pathNot: 'node_modules' },
  },
  {
    name: 'the log in memory is for specs',
    severity: 'error',
    comment: 'It forgets, and no server stands behind it: open the log through #event-log/open.',
    from: { pathNot: [specs, fixtures, '^libs/event-log/src/memory/', '^libs/testing/', '^test/'] },
    to: { path: '^libs/event-log/src/memory/' },
  },
  {
    name: 'nothing imports a spec or test/',
    severity: 'error',
    comment: 'What two specs share lives in libs/testing.',
    from: { pathNot: ['^test/'] },
    to: { path: [specs, '^test/'] },
  },
  {
    name: 'what runs needs no development dependency',
    severity: 'error',
    comment: 'Move the package from devDependencies to dependencies, or import its types alone.',
    from: { path: ours, pathNot: [specs, fixtures, '^libs/testing/', '\\.config\\.ts$'] },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['node_modules/@types/'],
    },
  },
  {
    name: 'every npm package is in package.json',
    severity: 'error',
    comment: 'It is there only because something else brought it.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'pure packages import nothing from Node',
    severity: 'error',
    comment: 'libs/domain and libs/analysis run anywhere; contracts are shared with the browser.',
    from: { path: '^libs/(domain|analysis|contracts)/', pathNot: [specs] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'every import resolves',
    severity: 'error',
    comment: 'An import that resolves to nothing is checked by no rule.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'names say what is inside',
    severity: 'error',
    comment: 'utils, helpers, common, shared and manager say nothing about what is inside.',
    from: { path: '(^|/|[-.])(utils?|helpers?|common|shared|manager)([-./]|$)', pathNot: 'node_modules' },
    to: {},
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/', '^\\.throughline/'] },
    // Type imports are boundaries too.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
