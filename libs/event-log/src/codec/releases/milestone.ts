import type { Described, MilestoneEvent } from '#domain/milestone';
import { optional } from '../field.ts';
import { freeText } from '../free-text.ts';
import { countOr, oneOf, text } from '../plain-fields.ts';
import { dated, unchanged, type Releases } from '../released.ts';
import type { Shape } from '../shape.ts';
import { partialDate } from '../world-fields.ts';

const described: Shape<Described> = {
  trust: text,
  kind: text,
  title: text,
  capability: text,
  supplier: optional(text),
  product: optional(text),
  note: optional(text),
};

/** Events of a milestone. */
export const milestoneReleases: Releases<MilestoneEvent> = {
  MilestonePlanned: dated({ ...described, due: partialDate }),
  MilestoneRescheduled: dated({ due: partialDate, note: optional(text) }),
  MilestoneReached: dated({ ...described, definition: countOr('not stated') }),
  SetbackReported: dated({ ...described, setback: oneOf('deferred', 'stopped', 'incident', 'not stated') }),
  MilestoneWithdrawn: dated({ reason: freeText }, unchanged),
  MilestoneVerified: dated({ note: optional(freeText) }),
  MilestoneDisputed: dated({ reason: freeText }),
  DisputeAnswered: dated({ dispute: text, answer: freeText }),
  EvidenceAttached: dated({ title: text, url: text, note: optional(freeText) }),
};
