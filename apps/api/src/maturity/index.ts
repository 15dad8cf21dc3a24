export * from './maturity.commands.ts';
