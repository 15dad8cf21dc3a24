/** Jest's `globalSetup`: it imports this file as Node does, without its own resolver, so no `#` paths from here on. */
export { startTestCluster as default } from './test-cluster.ts';
