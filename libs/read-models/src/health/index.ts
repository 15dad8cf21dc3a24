export { HealthQueries, type ReadModelHealth } from './health-queries.ts';
