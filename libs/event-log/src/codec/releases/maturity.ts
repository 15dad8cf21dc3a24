import type { MaturityEvent } from '#domain/maturity';
import { optional } from '../field.ts';
import { decimal, flag, text } from '../plain-fields.ts';
import { registration, stated, type Releases } from '../released.ts';

/** Events of a round of a maturity instrument. */
export const maturityReleases: Releases<MaturityEvent> = {
  MaturityRoundRegistered: registration({
    instrument: text,
    round: text,
    title: text,
    scaleMax: decimal,
    selfAssessed: flag,
    policy: optional(text),
  }),
  MaturityScored: stated({ trust: optional(text), theme: text, score: decimal, note: optional(text) }),
};
