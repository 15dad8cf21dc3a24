export * from './claim-influence.ts';
export * from './contest-influence.ts';
export * from './influence-handler.ts';
export * from './withdraw-influence.ts';
