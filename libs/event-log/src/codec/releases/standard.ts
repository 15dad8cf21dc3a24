import type { StandardEvent } from '#domain/standard';
import { dated, type Releases } from '../released.ts';
import { partialDate } from '../world-fields.ts';
import { nationalFact } from './policy.ts';

/** Events of a standard. */
export const standardReleases: Releases<StandardEvent> = {
  StandardDrafted: dated(nationalFact),
  StandardSupplierReady: dated(nationalFact),
  StandardMandated: dated({ ...nationalFact, conformBy: partialDate }),
};
