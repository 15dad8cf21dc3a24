export * from './milestone.commands.ts';
export * from './milestone.module.ts';
