export * from './influence.commands.ts';
