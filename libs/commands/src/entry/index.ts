export * from './correct-entry.ts';
export * from './entry-handler.ts';
export * from './retract-entry.ts';
export * from './use-case-of.ts';
