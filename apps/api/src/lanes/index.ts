export * from './hold-refused.ts';
export * from './lanes.ts';
export * from './take-turns.ts';
