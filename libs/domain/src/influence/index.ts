export * from './claim-influence.ts';
export * from './contest-influence.ts';
export * from './influence-as-at.ts';
export * from './influence-events.ts';
export * from './influence-rules.ts';
export * from './influence.ts';
export * from './withdraw-influence.ts';
