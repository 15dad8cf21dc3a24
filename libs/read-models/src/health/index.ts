export { HealthQueries, type ReadModelHealth } from './health-queries.ts';
export { readStanding, type StoredStanding } from './stored-standing.ts';
