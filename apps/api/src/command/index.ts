export * from './command-context.ts';
export * from './command.module.ts';
export type { HttpCommand } from './http-command.ts';
export * from './http-commands.ts';
