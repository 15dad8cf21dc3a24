import type { FreeTextView, TimelineEntry } from '#contracts/timeline';
import { dateWords, dayWords } from './day-words.ts';
import { codeWords } from './kind-words.ts';
import { amountWords } from './money-words.ts';

const toTrust = new Set(['FundingAwarded', 'FundingReceived']);

/** Money that went to one trust: its own sum, never that of the round. */
export const isMoneyToTrust = ({ eventType, trust }: Pick<TimelineEntry, 'eventType' | 'trust'>): boolean =>
  trust !== undefined && toTrust.has(eventType);

/** What happened, in a few words: `£114m awarded`, `went live`. */
export function eventWords(entry: TimelineEntry): string {
  const { event, mayHaveHappened, detail } = entry;
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

/** What an entry says beside its title and its event. */
export function detailWords(entry: TimelineEntry): string {
  const { detail } = entry;
  const parts = [
    claimWords(entry),
    detail.setback === 'not stated' ? undefined : detail.setback,
    detail.evidence === undefined ? undefined : `evidence: ${detail.evidence.title}`,
    ...[detail.statement, detail.reason, detail.answer, detail.remark].map(freeTextWords),
    detail.goal,
    detail.due === undefined ? undefined : `due ${dateWords(detail.due)}`,
    entry.category === 'coverage' ? shareWords(entry) : undefined,
    detail.basis,
    detail.from === undefined || detail.to === undefined ? undefined : `from ${detail.from} to ${detail.to}`,
    detail.into === undefined ? undefined : `into ${detail.into}`,
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
