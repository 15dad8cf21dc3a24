export * from './entry.commands.ts';
export * from './entry.module.ts';
