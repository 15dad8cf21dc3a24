export * from './coverage.commands.ts';
