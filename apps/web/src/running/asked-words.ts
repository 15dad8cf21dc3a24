import type { AskedView } from '#contracts/running';
import { instantLabel, skipReasonLabels } from '../labels/running-labels.ts';
import { roleLabel } from '../session/session.ts';

const outcomes: Readonly<Record<NonNullable<AskedView['outcome']>, string>> = {
  'taken-in': 'it was taken in',
  'still-parked': 'it was tried, and stays parked',
  skipped: 'it was skipped',
  'not-parked': 'it was no longer parked',
  waits: 'nothing is wrong with it: it waits behind another',
  failed: 'it went wrong: the log of the projector says how',
};

/** A request of an operator, in a sentence: who, when, why, and what came of it. */
export function askedWords({ action, reason, askedBy, askedRole, askedAt, outcome }: AskedView): string {
  const why = skipReasonLabels.find(({ value }) => value === reason)?.label;
  return [
    `${action === 'retry' ? 'Retry' : 'Skip'} asked by ${askedBy} (${roleLabel(askedRole)}), ${instantLabel(askedAt)}`,
    ...(why === undefined ? [] : [`: ‘${why}’`]),
    outcome === undefined ? '. The projector has not done it yet.' : `; ${outcomes[outcome]}.`,
  ].join('');
}
