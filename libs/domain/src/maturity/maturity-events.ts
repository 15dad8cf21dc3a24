import type { Registration, Statement } from '../kernel/index.ts';

/** One round of one instrument, on that instrument's own scale. Its dates live in the assessment's policy stream. */
export type MaturityRoundRegistered = Registration<
  'MaturityRoundRegistered',
  {
    readonly instrument: string;
    readonly round: string;
    readonly title: string;
    readonly scaleMax: number;
    readonly selfAssessed: boolean;
    readonly policy?: string;
  }
>;

/** A score of one trust, or of the nation (the average of all) when `trust` is left out. Ranks are not kept. */
export type MaturityScored = Statement<
  'MaturityScored',
  { readonly trust?: string; readonly theme: string; readonly score: number; readonly note?: string }
>;

/** What one round of one instrument holds. */
export type MaturityEvent = MaturityRoundRegistered | MaturityScored;
