const swc = ['@swc/jest', {}];
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'import', 'default'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.throughline/'],
  ...more,
});
export default {
  projects: [
    project('unit', ['<rootDir>/{apps,libs,infra,test}/**/*.spec.ts']),
    project('database', ['<rootDir>/{apps,libs,infra,test}/**/*.int-spec.ts']),
    project('journeys', ['<rootDir>/test/**/*.e2e-spec.ts']),
    project('browser', ['<rootDir>/test/**/*.browser-spec.ts']),
  ],
};
