export * from './draft-standard.ts';
export * from './mandate-standard.ts';
export * from './report-supplier-readiness.ts';
