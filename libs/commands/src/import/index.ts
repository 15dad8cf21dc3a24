export * from './dry-run-log.ts';
export * from './files.ts';
export * from './report.ts';
