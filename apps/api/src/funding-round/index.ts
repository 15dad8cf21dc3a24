export * from './funding-round.commands.ts';
