export * from './promise-rules.ts';
export * from './revise-target.ts';
export * from './set-target.ts';
export * from './state-shares.ts';
export * from './target-as-at.ts';
export * from './target-deciders.ts';
export * from './target-events.ts';
export * from './target.ts';
