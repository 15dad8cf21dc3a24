import { readFileSync } from 'node:fs';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

/** Words that the glossary explains: those in `code` in the first column of its tables. */
const explained = [...glossary.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
);

export default {
  ...{
    $schema: 'https://raw.githubusercontent.com/streetsidesoftware/cspell/main/cspell.schema.json',
    version: '0.2',
    language: 'en-GB',
    globRoot: '../..',
    useGitignore: true,
    enableGlobDot: true,
    files: ['**/*.{ts,tsx,mjs,sql,md,html,scss}', '.ci/run'],
    ignorePaths: ['node_modules', 'dist', 'infra/data'],
    dictionaryDefinitions: [
      {
        name: 'technical-words',
        path: './technical-words.txt',
      },
    ],
    dictionaries: [
      'technical-words',
      'typescript',
      'node',
      'npm',
      'sql',
      'html',
      'css',
      'fonts',
      'softwareTerms',
    ],
    overrides: [
      {
        filename: '**/*.sql',
        includeRegExpList: ['/--.*/g'],
      },
      {
        filename: [
          'libs/{accounts,event-log,projections,read-models,testing}/**/*.ts',
          'infra/local/**/*.ts',
        ],
        ignoreRegExpList: ['/`[^`]*`/g'],
      },
    ],
    ignoreWords: [
      "D'ARCY",
      "D'Arcy",
      'FFFD',
      'Größe',
      'Kyes',
      'RVWX',
      'Testname',
      'Trak',
      'Yolande',
      'Ysolde',
      'Zedtown',
      'creat',
      'defered',
      'mple',
      'terminat',
      'titel',
      'trsut',
      'ŻÓŁĆ',
    ],
    ignoreRegExpList: ['/\\b[0-9a-f]{8,}\\b/g', '/https?:\\S+/g'],
  },
  words: explained,
};
