export { ensureRoles } from './ensure-roles.ts';
export { roleName, roles, roleUrls, type DatabaseUrls } from './roles.ts';
