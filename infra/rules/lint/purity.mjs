import { builtinModules } from 'node:module';

/**
 * Things that `libs/domain` and `libs/analysis` may not touch: clocks, randomness, the process, the machine's locale.
 * A decision or a figure must come out the same on every machine, on every day, on every replay.
 */

const clock = 'A clock. Take the day or the instant as an argument.';
const randomness = 'Randomness. Take the id as an argument.';
const process = 'The process and the machine are the edge’s. Take what is needed as an argument.';
const locale = 'Answers differ with the machine’s locale data. Compare and print without it.';

const globals = (message, ...names) => names.map((name) => ({ name, message }));
const syntax = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const forbiddenGlobals = [
  ...globals(clock, 'Date', 'Temporal', 'performance', 'setTimeout', 'setInterval', 'setImmediate'),
  ...globals(randomness, 'crypto'),
  ...globals(process, 'process', 'globalThis', 'global', 'console', 'fetch', 'Buffer', 'require', 'module'),
  ...globals(process, '__dirname', '__filename'),
  ...globals(locale, 'Intl'),
];

const forbiddenSyntax = [
  ...syntax(clock, 'CallExpression[callee.name="edtf"][arguments.length=0]'),
  ...syntax(
    randomness,
    'MemberExpression[object.name="Math"][property.name="random"]',
    // Any use of Math but `Math.name` could be a way round: `Math['random']`, `const { random } = Math`.
    ':not(MemberExpression[computed=false]) > Identifier[name="Math"]',
    'Identifier[name="randomUUID"]',
    'Literal[value="randomUUID"]',
  ),
  ...syntax(process, 'ImportExpression', 'MetaProperty', 'TSImportEqualsDeclaration'),
  ...syntax(locale, 'MemberExpression[property.name=/^(localeCompare|toLocale[A-Z]\\w*)$/]'),
];

const forbiddenImports = {
  paths: [
    ...builtinModules.map((name) => ({ name, message: process })),
    // The classes that edtf exports besides are Dates, and read the clock when nothing is given to them.
    { name: 'edtf', allowImportNames: ['default', 'parse'], message: clock },
  ],
  patterns: [
    { regex: '^node:', message: process },
    { regex: '^edtf/', message: clock },
  ],
};

/** A spec may make a Date of given numbers as an oracle, and may read a file; the answer must still be the same tomorrow. */
const forbiddenSyntaxInSpecs = [
  ...syntax(
    clock,
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'CallExpression[callee.name="Date"]',
    'MemberExpression[object.name="Date"][property.name="now"]',
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
    'MemberExpression[object.name="performance"][property.name="now"]',
  ),
  ...syntax(
    randomness,
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Identifier[name="randomUUID"]',
    'Literal[value="randomUUID"]',
  ),
];

const specs = '**/*.{spec,int-spec}.ts';
const pureTrees = ['libs/domain/**/*.ts', 'libs/analysis/**/*.ts'];

export const purity = [
  {
    name: 'purity/source',
    files: pureTrees,
    ignores: [specs],
    // A rule that a comment can switch off guards nothing.
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-restricted-globals': ['error', ...forbiddenGlobals],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      '@typescript-eslint/no-restricted-imports': ['error', forbiddenImports],
    },
  },
  {
    name: 'purity/specs',
    files: pureTrees.map((tree) => tree.replace('*.ts', '*.spec.ts')),
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntaxInSpecs] },
  },
];
