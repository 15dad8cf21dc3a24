import type pg from 'pg';
import { BoundedPool, type PoolOrder } from './bounded-pool.ts';

/**
 * Opens connections as they are needed, with the settings that we rely on and limits by the kind of work. `end` gives what
 * is under way two seconds and then cuts it.
 */
export const openPool = (order: PoolOrder): pg.Pool => new BoundedPool(order);

/**
 * The same for a `DataSource` of TypeORM: spread it into its options, beside `entities` or `migrations`. TypeORM makes its
 * pool by itself, so it is given a driver whose pool is ours.
 */
export const dataSourceOf = (order: PoolOrder) => ({
  type: 'postgres' as const,
  url: order.url,
  driver: {
    Pool: class extends BoundedPool {
      constructor() {
        super(order);
      }
    },
  },
  // The pool tells by itself.
  poolErrorHandler: () => undefined,
  // As superuser TypeORM would otherwise install uuid-ossp, which nothing uses.
  installExtensions: false,
});
