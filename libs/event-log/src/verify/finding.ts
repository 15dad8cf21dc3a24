import type { Position } from '../port/event-log.ts';

/** Kinds of faults of a log, in any engine. */
export type FindingKind =
  | 'position-not-ascending'
  | 'position-missing'
  | 'end-missing'
  | 'version-out-of-order'
  | 'id-repeated'
  | 'unknown-event'
  | 'malformed-event';

/** Something wrong, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** Of the event at which it was noticed; of the last one, where the end is missing. */
  readonly position: Position;
  readonly stream?: string;
  readonly version?: number;
  /** In a sentence, without a full stop. */
  readonly because: string;
}
