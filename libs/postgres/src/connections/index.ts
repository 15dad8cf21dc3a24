export type { BoundedPool, PoolOptions } from './bounded-pool.ts';
export { openClient } from './open-client.ts';
export { dataSourceOf, openPool } from './open-pool.ts';
export type { ConnectionOptions } from './connection-options.ts';
