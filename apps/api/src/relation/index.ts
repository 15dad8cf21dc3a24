export * from './relation.commands.ts';
