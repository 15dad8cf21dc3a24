import type pg from 'pg';
import { BoundedPool, type PoolOptions } from './bounded-pool.ts';

/**
 * Opens connections as they are needed, with the settings that we rely on and limits by the kind of work. `end` gives what
 * is under way two seconds and then cuts it.
 */
export const openPool = (options: PoolOptions): pg.Pool => new BoundedPool(options);

/**
 * The same for a `DataSource` of TypeORM: spread it into its options, beside `entities` or `migrations`. TypeORM makes its
 * pool by itself, so it is given a driver whose pool is ours.
 */
export const dataSourceOf = (options: PoolOptions) => ({
  type: 'postgres' as const,
  url: options.url,
  driver: {
    Pool: class extends BoundedPool {
      constructor() {
        super(options);
      }
    },
  },
  // The pool tells by itself.
  poolErrorHandler: () => undefined,
  // As superuser TypeORM would otherwise install uuid-ossp, which nothing uses.
  installExtensions: false,
});
