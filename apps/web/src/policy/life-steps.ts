import type { TimelineEntry } from '#contracts/timeline';
import { dueOf, fieldOf, goalDueOf, goalOf } from '../api-client/entry-fields.ts';
import { moneyTogether } from '../entry/money-together.ts';
import { shortDayLabel } from '../labels/date-labels.ts';
import {
  entryEventLabel,
  freeTextLabel,
  isMoneyToTrust,
  moneyTogetherLabel,
} from '../labels/entry-labels.ts';
import { spanOf, type DaySpan } from '../picture/days.ts';
import type { MarkedTogether } from '../picture/entry-mark.ts';

/** A step of a policy's life as one mark with its words. */
export interface LifeStep {
  readonly entry: TimelineEntry;
  /** Money of that day to trusts, each of which has a mark of its own in its trust's row. */
  readonly together?: MarkedTogether;
  readonly words: string;
  readonly span: DaySpan;
  /** The day that it promised, as far as that is known. */
  readonly due?: DaySpan;
}

/** The detail that tells one step from others of its sort: what was promised, else what its source says of it. */
function detailOf(entry: TimelineEntry, title: string): string {
  const note = fieldOf(entry, 'note');
  const said = typeof note === 'string' ? note : freeTextLabel(note);
  return (entry.title === title ? undefined : entry.title) ?? goalOf(entry) ?? said;
}

const wordsOf = (entry: TimelineEntry, title: string): string => {
  const { knownOn, occurred } = entry;
  const known = knownOn > occurred.latestOn ? `, known since ${shortDayLabel(knownOn)}` : '';
  const detail = detailOf(entry, title);
  return `${entryEventLabel(entry)}${known}${detail === '' ? '' : `: ${detail}`}`;
};

/** The steps of a policy's life, in order of time. Money of one day to trusts is one step, however many they are. */
export function lifeSteps(entries: readonly TimelineEntry[], title: string): readonly LifeStep[] {
  return moneyTogether(entries).map((all) => {
    const [entry] = all;
    const span = spanOf(entry.occurred);
    if (isMoneyToTrust(entry)) {
      const words = moneyTogetherLabel(all);
      return { entry, together: { id: `with-${entry.id}`, words, entries: all }, words, span };
    }
    const due = dueOf(entry) ?? goalDueOf(entry);
    return { entry, words: wordsOf(entry, title), span, ...(due && { due: spanOf(due) }) };
  });
}
