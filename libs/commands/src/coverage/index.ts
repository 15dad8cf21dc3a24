export * from './register-coverage-series.ts';
export * from './report-coverage.ts';
