const variable = 'THROUGHLINE_TEST_CLUSTER';

/** The PostgreSQL of a test run. */
export interface TestCluster {
  /** `postgres://…` of a user who may do everything there. */
  readonly superuserUrl: string;
  /** Directory of the roles' passwords. */
  readonly directory: string;
}

/** Tells the processes that run the specs, which inherit it. */
export function announceTestCluster(cluster: TestCluster): void {
  process.env[variable] = JSON.stringify(cluster);
}

/** The cluster of this run. Throws in a run without: only the test projects with a database start one. */
export function testCluster(): TestCluster {
  const cluster: unknown = JSON.parse(process.env[variable] ?? 'null');
  if (isTestCluster(cluster)) return cluster;
  throw new Error('No database in this run. Name the spec .int-spec.ts, .e2e-spec.ts or .browser-spec.ts.');
}

const isTestCluster = (value: unknown): value is TestCluster =>
  typeof value === 'object' && value !== null && 'superuserUrl' in value && 'directory' in value;
