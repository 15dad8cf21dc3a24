export * from './files.ts';
export * from './report.ts';
