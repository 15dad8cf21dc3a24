export * from './target.commands.ts';
