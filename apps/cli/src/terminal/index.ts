export * from './progress-line.ts';
export * from './terminal.ts';
