export * from './lead-time.ts';
export * from './trust-summary.ts';
export * from './trust-view.ts';
export * from './trust-request.ts';
