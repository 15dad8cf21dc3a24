export * from './finding.ts';
export * from './verify-log.ts';
