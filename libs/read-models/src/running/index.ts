export { RunningQueries } from './running-queries.ts';
