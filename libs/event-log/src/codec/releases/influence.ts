import { directions, type InfluenceEvent } from '#domain/influence';
import { optional } from '../field.ts';
import { freeText } from '../free-text.ts';
import { oneOf, text } from '../plain-fields.ts';
import { dated, type Releases } from '../released.ts';

/** Events of a claim of influence. */
export const influenceReleases: Releases<InfluenceEvent> = {
  InfluenceClaimed: dated({
    milestone: text,
    trust: text,
    policy: text,
    direction: oneOf(...directions),
    mechanism: text,
    statement: optional(freeText),
  }),
  InfluenceContested: dated({ reason: freeText }),
  InfluenceWithdrawn: dated({ reason: freeText }),
};
