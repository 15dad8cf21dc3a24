/**
 * Code of an error: the system's (Node) or PostgreSQL's (SQLSTATE); undefined for anything without one. Looks at what an
 * error has, not at its class: in a sandbox, such as Jest's, the system's errors are of another `Error`.
 */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** The system's codes of a connection that could not be made, or was lost. */
const lostConnection =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ENOENT|EADDRNOTAVAIL)/;

/** SQLSTATE classes and codes that go by themselves: connection, resources, operator's intervention, deadlocks. */
const transient = /^(08|53|57P0|57014|55P03|40001|40P01|25006|58)/;

/** SQLSTATE of a server that is not there, does not serve yet or for now, or lets nobody in at the moment. */
const away = /^(08|57P0|53300|25006)/;

/** SQLSTATE classes that blame the server, not the question: connection, authorisation, no such database, resources, operator. */
const unreachable = /^(08|28|3D|53|57)...$/;

/** True for the code of a failure after which the same question may be answered a little later. */
export const isTransientCode = (code: string): boolean => transient.test(code) || lostConnection.test(code);

/** True for the code of a server that is worth waiting for: not of a full disk, nor of one that was slow to answer. */
export const isAwayCode = (code: string): boolean => away.test(code) || lostConnection.test(code);

/** True for the code of a server that could not be asked, whether or not that passes by itself. */
export const isUnreachableCode = (code: string): boolean =>
  unreachable.test(code) || lostConnection.test(code);

/** True for PostgreSQL's `disk_full`, and for the system's own codes of it. */
export const isDiskFullCode = (code: string): boolean => ['53100', 'ENOSPC', 'EDQUOT'].includes(code);
