export * from './coverage-events.ts';
export * from './coverage-series.ts';
export * from './register-coverage-series.ts';
export * from './report-coverage.ts';
