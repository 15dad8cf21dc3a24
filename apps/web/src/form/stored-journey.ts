import type { Receipt } from '../api-client/send.ts';
import type { FormAnswers, FieldIssue } from './answers.ts';
import type { JourneyProgress } from './journey.ts';
import { journeyKey } from '../session/tab-journeys.ts';

/** A journey as this tab stores it, over reloads and signing in again, until it is sent or the person signs out. */
export interface StoredJourney extends JourneyProgress {
  /** Key of the person who gave the answers. */
  readonly owner: string;
  /** Idempotency key, the same at every try. */
  readonly key: string;
  /** Refusals of the server, until they are put right. */
  readonly issues: readonly FieldIssue[];
  /** Receipt of the recorded command: the journey is over. */
  readonly receipt?: Receipt;
}

/** A journey that begins. */
export const freshJourney = (owner: string, key: string, answers: FormAnswers = {}): StoredJourney => ({
  owner,
  key,
  answers,
  seen: [],
  issues: [],
});

/** Reads a stored journey of a person; undefined where there is none, or it is another person's. */
export function readJourney(name: string, owner: string): StoredJourney | undefined {
  const text = sessionStorage.getItem(journeyKey(name));
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as StoredJourney;
    return kept.owner === owner ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a journey under its name. */
export function keepJourney(name: string, journey: StoredJourney): void {
  sessionStorage.setItem(journeyKey(name), JSON.stringify(journey));
}
