export { ensureDatabaseRoles } from './ensure-database-roles.ts';
export { databaseRoleName, databaseRoles, databaseUrls, type DatabaseUrls } from './database-roles.ts';
