export * from './append-all.ts';
export * from './command.ts';
export * from './differences.ts';
export * from './execute.ts';
export * from './fact-reader.ts';
export * from './handler.ts';
export * from './logged-record.ts';
export * from './staged-record.ts';
