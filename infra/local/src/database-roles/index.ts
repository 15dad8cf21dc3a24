export { databaseRoleName, databaseUrls, type DatabaseUrls } from './database-roles.ts';
