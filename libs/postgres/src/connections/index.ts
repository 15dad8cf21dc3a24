export type { BoundedPool, PoolOrder } from './bounded-pool.ts';
export { openClient } from './open-client.ts';
export { dataSourceOf, openPool } from './open-pool.ts';
export type { Order } from './order.ts';
