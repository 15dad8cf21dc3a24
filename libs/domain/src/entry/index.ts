export * from './correct-entry.ts';
export * from './entry-events.ts';
export * from './entry-rules.ts';
export * from './fields.ts';
export * from './fold.ts';
export * from './history.ts';
export * from './retract-entry.ts';
export * from './standing.ts';
