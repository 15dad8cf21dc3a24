export * from './standard.commands.ts';
