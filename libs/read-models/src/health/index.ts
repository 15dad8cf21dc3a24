export { HealthQueries, type ReadModelHealth } from './health-queries.ts';
export type { Ask, StoredStanding } from './stored-standing.ts';
