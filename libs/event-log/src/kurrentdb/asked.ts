import { randomUUID } from 'node:crypto';
import type { EventData } from '@kurrent/kurrentdb-client';
import type { WrittenRequest } from '../writable/index.ts';
import { written } from './record.ts';

/** A request on its way: what is written with it, and after which version of its stream. */
export interface Asked {
  readonly request: WrittenRequest;
  readonly events: readonly EventData[];
  /** The version that its stream must have; for a request that takes any, the one that it had a moment ago. */
  readonly base: number;
  /** Ids whose mark was left behind by somebody who did not come to write the event. */
  readonly left: ReadonlySet<string>;
  /** Ids whose mark this request has written already, without the event; grows where marks go ahead. */
  readonly claimed: Set<string>;
  /** Another id for each try that may be told from the one before; the same one where its outcome is not known. */
  readonly attempt: string;
}

/** The request, as it is to be written now. */
export function askedOf(
  request: WrittenRequest,
  base: number,
  { left, claimed }: Pick<Asked, 'left' | 'claimed'> = { left: new Set(), claimed: new Set() },
): Asked {
  const recordedAt = new Date().toISOString();
  const events = request.events.map((event) => written(event, recordedAt));
  return { request, events, base, left, claimed, attempt: randomUUID() };
}
