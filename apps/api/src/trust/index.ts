export * from './trust.commands.ts';
export * from './trust.module.ts';
