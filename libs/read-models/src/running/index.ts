export { projectionNames, RunningQueries } from './running-queries.ts';
