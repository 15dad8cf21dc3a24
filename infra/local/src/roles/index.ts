export { ensureRoles } from './ensure-roles.ts';
export { roleName, roles, roleUrls, type DatabaseUrls, type Role } from './roles.ts';
