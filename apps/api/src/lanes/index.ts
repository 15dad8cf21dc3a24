export * from './lanes.ts';
export * from './take-turns.ts';
