import type { DescribedMilestoneRequest } from '#contracts/milestone';
import type { DescribedCommand } from '#domain/milestone';
import { given, reportedIn } from '../command/index.ts';

/** What a trust tells of a milestone; a new one takes the id of the command, so that a retry meets it again. */
export const describedMilestone = (
  request: DescribedMilestoneRequest,
  commandId: string,
): DescribedCommand => {
  const { milestone, trust, kind, title, capability, supplier, product } = request;
  const id = milestone ?? commandId;
  const onRecord = id === commandId ? undefined : (true as const);
  return given({
    id,
    onRecord,
    trust,
    kind,
    title,
    capability,
    supplier,
    product,
    said: reportedIn(request),
  });
};
