import { relationKinds, type RelationEvent } from '#domain/relation';
import { optional } from '../field.ts';
import { freeText } from '../free-text.ts';
import { oneOf, text } from '../plain-fields.ts';
import { stated, unchanged, type Releases } from '../released.ts';

/** Events that say how two subjects relate. */
export const relationReleases: Releases<RelationEvent> = {
  RelationAsserted: stated({
    relation: oneOf(...relationKinds),
    to: text,
    assertedBy: text,
    note: optional(text),
  }),
  RelationWithdrawn: stated({ assertionId: text, reason: freeText }, unchanged),
};
