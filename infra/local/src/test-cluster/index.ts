export { testCluster, type TestCluster } from './test-cluster-config.ts';
