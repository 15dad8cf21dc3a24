import type { PartialDate } from '../kernel/index.ts';
import type { TrustMerged } from './trust-events.ts';

/** That one trust went into another, whole or in part, as a TrustMerged in the stream of the first says. */
export interface Succession {
  readonly from: string;
  readonly into: string;
  readonly part: TrustMerged['data']['part'];
  readonly basis: TrustMerged['data']['basis'];
  readonly on: PartialDate;
}
