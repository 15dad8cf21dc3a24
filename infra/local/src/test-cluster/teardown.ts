/** Jest's `globalTeardown`. */
export { stopTestCluster as default } from './setup.ts';
