export { isKurrentDbAddress } from './address.ts';
export * from './open-kurrentdb-log.ts';
export type { KurrentDbLogOptions } from './options.ts';
