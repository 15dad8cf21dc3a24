import type { FreeTextView, TimelineEntry } from '#contracts/timeline';
import { dateWords, dayWords } from './date-labels.ts';
import { codeWords } from './code-labels.ts';
import { amountWords, periodWords } from './money-labels.ts';
import { mergerWords } from './trust-labels.ts';

const toTrust = new Set(['FundingAwarded', 'FundingReceived']);

/** Money that went to one trust: its own sum, never that of the round. */
export const isMoneyToTrust = ({ eventType, trust }: Pick<TimelineEntry, 'eventType' | 'trust'>): boolean =>
  trust !== undefined && toTrust.has(eventType);

/** The name of its type, with how far it went where that was not the whole: `merged in part`, `window closed`. */
function happenedWords({ event, detail }: TimelineEntry): string {
  if (detail.part === 'part') return `${event} in part`;
  return detail.closed === 'window' ? `window ${event}` : event;
}

/** What happened, in a few words: `£114m awarded`, `went live`. */
export function eventWords(entry: TimelineEntry): string {
  const { mayHaveHappened, detail } = entry;
  const event = happenedWords(entry);
  const amount = detail.amount
    ? amountWords(detail.amount)
    : isMoneyToTrust(entry)
      ? 'amount not on record'
      : undefined;
  const said = amount === undefined ? event : detail.amount?.kind === event ? amount : `${event}, ${amount}`;
  return `${said}${mayHaveHappened ? ' (may have happened by then)' : ''}`;
}

/** A published share with its own numerator and denominator, as far as its source gives them. */
export function shareWords({ detail }: TimelineEntry): string {
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

/** What somebody wrote in their own words, in quotation marks; that it was taken away, once it was. */
export function freeTextWords(text: FreeTextView | undefined): string {
  if (text === undefined) return '';
  if (text.redacted) return 'what was written here has been taken away';
  return text.body === undefined ? '' : `‘${text.body}’`;
}

/** What a trust claims of a policy: `helped, by funding`. */
function claimWords({ detail: { direction, mechanism } }: TimelineEntry): string {
  if (direction === undefined) return '';
  return mechanism === undefined ? direction : `${direction}, by ${codeWords(mechanism)}`;
}

/** The promise: in words, by when, how it is measured and how much of it; of a mandate also by when to conform. */
function promiseWords({ eventType, detail }: TimelineEntry): readonly (string | undefined)[] {
  const { goal, goalDue, due, measure, thresholdPct } = detail;
  const by = eventType === 'StandardMandated' ? 'conform by' : 'due';
  return [
    goal,
    goalDue && `due ${dateWords(goalDue)}`,
    due && `${by} ${dateWords(due)}`,
    measure && `measure: ${measure}`,
    thresholdPct === undefined ? undefined : `threshold ${thresholdPct} %`,
  ];
}

/** Both sides of a change; of a move only where to is on record. */
function changeWords({ detail: { from, to } }: TimelineEntry): string {
  if (to === undefined) return '';
  return from === undefined ? `to ${to}` : `from ${from} to ${to}`;
}

/** What an entry says beside its title and its event. */
export function detailWords(entry: TimelineEntry): string {
  const { detail } = entry;
  const parts = [
    claimWords(entry),
    detail.setback === 'not stated' ? undefined : detail.setback,
    detail.evidence === undefined ? undefined : `evidence: ${detail.evidence.title}`,
    ...[detail.statement, detail.reason, detail.answer, detail.remark].map(freeTextWords),
    ...promiseWords(entry),
    detail.amount && periodWords(detail.amount),
    entry.category === 'coverage' ? shareWords(entry) : undefined,
    detail.into === undefined ? detail.basis : mergerWords(detail),
    typeof detail.definition === 'number' ? `by version ${detail.definition} of the definition` : undefined,
    changeWords(entry),
    [...new Set([detail.supplier, detail.product])].filter((part) => part !== undefined).join(' '),
    detail.note,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The accessible name of a mark: date first, because order is what the picture is about. */
export function entryName(entry: TimelineEntry): string {
  const who = entry.trust === undefined ? [] : [entry.trust.name];
  const kind = entry.category === 'coverage' ? shareWords(entry) : codeWords(entry.kind);
  return [`${dateWords(entry.occurred)}: ${entry.title}`, ...who, eventWords(entry), kind].join(', ');
}

/** When it counts as known, where that is not the day it happened. */
export function knownWords({ knownOn, occurred }: TimelineEntry): string {
  return knownOn === occurred.latestOn ? 'when it happened' : dayWords(knownOn);
}
