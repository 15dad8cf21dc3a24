export { openRecord, type SpecRecord } from './open-record.ts';
