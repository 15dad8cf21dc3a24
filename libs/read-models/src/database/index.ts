export { openReadModels } from './open-read-models.ts';
