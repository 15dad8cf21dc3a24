export * from './award-funding.ts';
export * from './funding-deciders.ts';
export * from './funding-round-events.ts';
export * from './funding-round.ts';
export * from './recipient-rules.ts';
