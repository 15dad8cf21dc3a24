import type { AskedView } from '#contracts/running';
import { instantLabel, skipReasonLabels } from '../labels/running-labels.ts';
import { roleLabel } from '../session/session.ts';

const outcomes: Readonly<Record<NonNullable<AskedView['outcome']>, string>> = {
  'taken-in': 'it was taken in',
  'still-parked': 'it was tried, and stays parked',
  skipped: 'it was skipped',
  'not-parked': 'it was no longer parked',
  waits: 'nothing is wrong with it: it waits behind another',
  rebuilt: 'it was made anew',
  cancelled: 'it was given up',
  'nothing-to-cancel': 'there was nothing to give up',
  failed: 'it went wrong: the log of the projector says how',
};

const actions: Readonly<Record<AskedView['action'], string>> = {
  retry: 'Retry',
  skip: 'Skip',
  rebuild: 'Rebuild',
  'cancel-rebuild': 'Giving up the rebuild',
};

/** A request of an operator, in a sentence: who, when, why, and what came of it. */
export function askedWords({ action, reason, askedBy, askedRole, askedAt, outcome }: AskedView): string {
  const why = skipReasonLabels.find(({ value }) => value === reason)?.label;
  return [
    `${actions[action]} asked by ${askedBy} (${roleLabel(askedRole)}), ${instantLabel(askedAt)}`,
    ...(why === undefined ? [] : [`: ‘${why}’`]),
    outcome === undefined ? '. The projector has not done it yet.' : `; ${outcomes[outcome]}.`,
  ].join('');
}
