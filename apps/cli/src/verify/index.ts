export * from './verify-record.ts';
