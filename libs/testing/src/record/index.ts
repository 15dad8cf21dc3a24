export * from './invented.ts';
export { openRecord, type SpecRecord } from './open-record.ts';
export * from './reviewed.ts';
