export * from './command-controller.ts';
export * from './command-ground.ts';
export * from './command.module.ts';
export * from './example-ids.ts';
export * from './given.ts';
export * from './over-http.ts';
export * from './said.ts';
