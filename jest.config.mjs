import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

// As built, but for two things: Jest runs the sources, so `./x.ts` stays `./x.ts`; and the pages' JSX is compiled here,
// which Vite does when they are built.
const built = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
const transform = { ...built.jsc.transform, react: { runtime: 'automatic' } };
const jsc = { ...built.jsc, transform, rewriteRelativeImportExtensions: false };
const swc = ['@swc/jest', { ...built, jsc, swcrc: false }];
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.throughline/'],
  ...more,
});
// One PostgreSQL for the run, started only when such specs are in it.
const withDatabase = {
  globalSetup: '<rootDir>/infra/local/src/test-cluster/setup.ts',
  globalTeardown: '<rootDir>/infra/local/src/test-cluster/teardown.ts',
};
// One file at a time, and all against one running product.
const runner = '<rootDir>/test/browser/browser-runner.mjs';
// Against a server of KurrentDB: not run where none is named, see `npm run test:event-log`.
const onServer = 'kurrentdb-server\\.int-spec';
const ignored = ['/node_modules/'];
export default {
  // Many specs start processes, on machines that may be busy. Jest hears this here alone, not in a project.
  testTimeout: 60_000,
  // Many specs wait for others: two at a time even where there are two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a spec that has ended stay in memory: 360 files in one process need more than the 4 GB that Node allows.
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', ['<rootDir>/{apps,libs,infra,test}/**/*.spec.ts']),
    project('database', ['<rootDir>/{apps,libs,infra,test}/**/*.int-spec.ts'], {
      ...withDatabase,
      ...(process.env.EVENT_LOG_URL ? {} : { testPathIgnorePatterns: [...ignored, onServer] }),
    }),
    project('journeys', ['<rootDir>/test/**/*.e2e-spec.ts'], withDatabase),
    project('browser', ['<rootDir>/test/**/*.browser-spec.ts'], { ...withDatabase, runner }),
  ],
};
