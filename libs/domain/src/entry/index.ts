export * from './entry-events.ts';
export * from './fold.ts';
export * from './history.ts';
export * from './standing.ts';
