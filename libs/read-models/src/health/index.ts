export { HealthQueries, type ReadModelHealth } from './health-queries.ts';
export { readStoredReadModel, type QueryRows, type StoredReadModel } from './stored-read-model.ts';
