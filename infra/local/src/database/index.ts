export { prepareDatabase, type DatabaseOrder } from './prepare-database.ts';
