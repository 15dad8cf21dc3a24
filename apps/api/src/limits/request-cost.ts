const commandsAPoint = 10;

/** Points that a body costs: one, but of a batch one for each ten commands. */
export function requestCost(body: unknown): number {
  const listed = typeof body === 'object' && body !== null && 'commands' in body ? body.commands : body;
  return Array.isArray(listed) ? Math.max(1, Math.ceil(listed.length / commandsAPoint)) : 1;
}
