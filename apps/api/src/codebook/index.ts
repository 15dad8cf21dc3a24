export * from './codebook.commands.ts';
export * from './codebook.module.ts';
