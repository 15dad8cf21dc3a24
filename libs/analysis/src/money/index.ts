export { roundTimes, type RoundTimes } from './round-times.ts';
