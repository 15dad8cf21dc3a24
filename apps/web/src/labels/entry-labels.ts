import type { FreeTextView, TimelineEntry } from '#contracts/timeline';
import { dateLabel, dayLabel } from './date-labels.ts';
import { codeLabel } from './code-labels.ts';
import { amountLabel, periodLabel } from './money-labels.ts';
import { mergerLabel } from './trust-labels.ts';

const toTrust = new Set(['FundingAwarded', 'FundingReceived']);

/** Money that went to one trust: its own sum, never that of the round. */
export const isMoneyToTrust = ({ eventType, trust }: Pick<TimelineEntry, 'eventType' | 'trust'>): boolean =>
  trust !== undefined && toTrust.has(eventType);

/** The name of its type, with how far it went where that was not the whole: `merged in part`, `window closed`. */
function happenedLabel({ event, detail }: TimelineEntry): string {
  if (detail.part === 'part') return `${event} in part`;
  return detail.closed === 'window' ? `window ${event}` : event;
}

/** The event in a few words: `£114m awarded`, `went live`. */
export function entryEventLabel(entry: TimelineEntry): string {
  const { mayHaveHappened, detail } = entry;
  const event = happenedLabel(entry);
  const amount = detail.amount
    ? amountLabel(detail.amount)
    : isMoneyToTrust(entry)
      ? 'amount not on record'
      : undefined;
  const said = amount === undefined ? event : detail.amount?.kind === event ? amount : `${event}, ${amount}`;
  return `${said}${mayHaveHappened ? ' (may have happened by then)' : ''}`;
}

/** A published share with its own numerator and denominator, as far as its source gives them. */
export function shareLabel({ detail }: TimelineEntry): string {
  const { sharePct, trustsWith, trustsTotal, scope } = detail;
  if (sharePct === undefined) return '';
  const counted =
    trustsTotal === undefined
      ? trustsWith === undefined
        ? 'denominator not stated'
        : `${trustsWith} trusts, denominator not stated`
      : trustsWith === undefined
        ? `of ${trustsTotal} trusts`
        : `${trustsWith} of ${trustsTotal} trusts`;
  return [`${sharePct} %`, counted, scope].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Free text in quotation marks; a note that it was taken away where it was redacted; '' for none. */
export function freeTextLabel(text: FreeTextView | undefined): string {
  if (text === undefined) return '';
  if (text.redacted) return 'what was written here has been taken away';
  return text.body === undefined ? '' : `‘${text.body}’`;
}

/** Direction and mechanism of a claim: `helped, by funding`. */
function claimedLabel({ detail: { direction, mechanism } }: TimelineEntry): string {
  if (direction === undefined) return '';
  return mechanism === undefined ? direction : `${direction}, by ${codeLabel(mechanism)}`;
}

/** The promise: in words, by when, how it is measured and how much of it; of a mandate also by when to conform. */
function promiseLabel({ eventType, detail }: TimelineEntry): readonly (string | undefined)[] {
  const { goal, goalDue, due, measure, thresholdPct } = detail;
  const by = eventType === 'StandardMandated' ? 'conform by' : 'due';
  return [
    goal,
    goalDue && `due ${dateLabel(goalDue)}`,
    due && `${by} ${dateLabel(due)}`,
    measure && `measure: ${measure}`,
    thresholdPct === undefined ? undefined : `threshold ${thresholdPct} %`,
  ];
}

/** Both sides of a change; of a move only where to is on record. */
function changeLabel({ detail: { from, to } }: TimelineEntry): string {
  if (to === undefined) return '';
  return from === undefined ? `to ${to}` : `from ${from} to ${to}`;
}

/** Details of an entry beside its title and event, with ' · ' between them. */
export function detailLabel(entry: TimelineEntry): string {
  const { detail } = entry;
  const parts = [
    claimedLabel(entry),
    detail.setback === 'not stated' ? undefined : detail.setback,
    detail.evidence === undefined ? undefined : `evidence: ${detail.evidence.title}`,
    ...[detail.statement, detail.reason, detail.answer, detail.remark].map(freeTextLabel),
    ...promiseLabel(entry),
    detail.amount && periodLabel(detail.amount),
    entry.category === 'coverage' ? shareLabel(entry) : undefined,
    detail.into === undefined ? detail.basis : mergerLabel(detail),
    typeof detail.definition === 'number' ? `by version ${detail.definition} of the definition` : undefined,
    changeLabel(entry),
    [...new Set([detail.supplier, detail.product])].filter((part) => part !== undefined).join(' '),
    detail.note,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The accessible name of a mark: date first, because order is what the picture is about. */
export function entryAccessibleName(entry: TimelineEntry): string {
  const who = entry.trust === undefined ? [] : [entry.trust.name];
  const kind = entry.category === 'coverage' ? shareLabel(entry) : codeLabel(entry.kind);
  return [`${dateLabel(entry.occurred)}: ${entry.title}`, ...who, entryEventLabel(entry), kind].join(', ');
}

/** The day since when an entry was known, or that this is the day it happened. */
export function knownOnLabel({ knownOn, occurred }: TimelineEntry): string {
  return knownOn === occurred.latestOn ? 'when it happened' : dayLabel(knownOn);
}
