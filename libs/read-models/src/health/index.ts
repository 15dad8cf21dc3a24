export { HealthQueries, type ReadModelHealth } from './health-queries.ts';
export { readStoredReadModel, type StoredReadModel } from './stored-read-model.ts';
