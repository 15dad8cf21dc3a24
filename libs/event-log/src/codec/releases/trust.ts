import { trustTypes, type TrustEvent } from '#domain/trust';
import { optional } from '../field.ts';
import { flag, oneOf, text } from '../plain-fields.ts';
import { dated, registration, type Releases } from '../released.ts';

const trustType = oneOf(...trustTypes);

/** Events of a trust. */
export const trustReleases: Releases<TrustEvent> = {
  TrustRegistered: registration({
    ods: text,
    name: text,
    trustType,
    foundationTrust: flag,
    region: text,
    board: optional(text),
  }),
  TrustOpened: dated({}),
  TrustRenamed: dated({ from: text, to: text }),
  TrustReclassified: dated({ from: trustType, to: trustType }),
  TrustMoved: dated({ region: optional(text), board: optional(text) }),
  TrustMerged: dated({
    into: text,
    part: oneOf('whole', 'part', 'not-stated'),
    basis: oneOf('ods', 'published', 'inferred'),
  }),
  TrustClosed: dated({}),
};
