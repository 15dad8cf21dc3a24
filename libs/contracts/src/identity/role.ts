/** Roles in which somebody may use the API. The importer is not among them: it works on the command line alone. */
export const roles = ['policy-lead', 'trust-reporter', 'reviewer', 'steward', 'analyst', 'operator'] as const;

/** One of those. */
export type Role = (typeof roles)[number];
