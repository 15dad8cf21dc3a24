export { Courtesy } from './courtesy.ts';
export * from './lanes.ts';
export * from './take-turns.ts';
