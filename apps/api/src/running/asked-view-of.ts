import { roles } from '#domain/schema';
import type { AskedView, RebuildView } from '#contracts/running';
import type { AskedRebuild, OperatorRequest } from '#operations/request';

/** A request to the projector, as operators see it. Throws where it was asked in a role that nobody can have. */
export function askedViewOf({ askedAt, settledAt, askedRole: role, ...request }: OperatorRequest): AskedView {
  const askedRole = roles.find((one) => one === role);
  if (!askedRole) throw new Error(`A request was asked in the role ${role}, which is none.`);
  return {
    ...request,
    askedRole,
    askedAt: askedAt.toISOString(),
    ...(settledAt && { settledAt: settledAt.toISOString() }),
  };
}

/** A rebuild that was asked for, as operators see it. */
export const rebuildViewOf = ({ request, stage, events, ofEvents }: AskedRebuild): RebuildView => ({
  asked: askedViewOf(request),
  ...{ stage, events, ofEvents },
});
