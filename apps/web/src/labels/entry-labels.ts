import type { EntryField, EntryFieldName, FreeTextView, TimelineEntry } from '#contracts/timeline';
import { dueOf, fieldOf, goalDueOf, goalOf } from '../api-client/entry-fields.ts';
import { dateLabel, dayLabel, edtfLabel } from './date-labels.ts';
import { codeLabel, nameLabel } from './code-labels.ts';
import { amountLabel, periodLabel } from './money-labels.ts';
import { mergerLabel } from './trust-labels.ts';

const toTrust: ReadonlySet<TimelineEntry['eventType']> = new Set(['FundingAwarded', 'FundingReceived']);

/** Money that went to one trust: its own sum, never that of the round. */
export const isMoneyToTrust = ({ eventType, trust }: Pick<TimelineEntry, 'eventType' | 'trust'>): boolean =>
  trust !== undefined && toTrust.has(eventType);

/** The name of its type, with how far it went where that was not the whole: `merged in part`, `window closed`. */
function happenedLabel({ event, ...entry }: TimelineEntry): string {
  if (fieldOf(entry, 'part') === 'part') return `${event} in part`;
  return fieldOf(entry, 'of') === 'window' ? `window ${event}` : event;
}

/** The event in a few words: `£114m awarded`, `went live`. */
export function entryEventLabel(entry: TimelineEntry): string {
  const { mayHaveHappened } = entry;
  const event = happenedLabel(entry);
  const money = fieldOf(entry, 'amount');
  const amount = money ? amountLabel(money) : isMoneyToTrust(entry) ? 'amount not on record' : undefined;
  const said = amount === undefined ? event : money?.kind === event ? amount : `${event}, ${amount}`;
  return `${said}${mayHaveHappened ? ' (may have happened by then)' : ''}`;
}

/** A published share with its own numerator and denominator, as far as its source gives them. */
export function shareLabel({ eventType, data, scope }: TimelineEntry): string {
  if (eventType !== 'CoverageReported') return '';
  const { sharePct, trustsWith, trustsTotal } = data;
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
const claimedLabel = ({ eventType, data }: TimelineEntry): string =>
  eventType === 'InfluenceClaimed' ? `${data.direction}, by ${codeLabel(data.mechanism)}` : '';

/** The promise: in words, by when, how it is measured and how much of it; of a mandate also by when to conform. */
function promiseLabel(entry: TimelineEntry): readonly (string | undefined)[] {
  const [goalDue, due] = [goalDueOf(entry), dueOf(entry)];
  const [measure, thresholdPct] = [fieldOf(entry, 'measure'), fieldOf(entry, 'thresholdPct')];
  const by = entry.eventType === 'StandardMandated' ? 'conform by' : 'due';
  return [
    goalOf(entry),
    goalDue && `due ${dateLabel(goalDue)}`,
    due && `${by} ${dateLabel(due)}`,
    measure && `measure: ${measure}`,
    thresholdPct === undefined ? undefined : `threshold ${thresholdPct} %`,
  ];
}

/** Both sides of a change; of a move only where to is on record. */
function changeLabel({ data }: TimelineEntry): string {
  if ('from' in data) return `from ${data.from} to ${data.to}`;
  const places = ['region' in data ? data.region : undefined, 'board' in data ? data.board : undefined];
  const to = places.filter((place) => place !== undefined).join(', ');
  return to === '' ? '' : `to ${to}`;
}

const setbackLabel = (setback: EntryField<'setback'> | undefined): string | undefined =>
  setback === 'not stated' ? undefined : setback;

/** Prose of persons; what a source says stands in text of its own. */
const ownWordsLabel = (value: string | FreeTextView | undefined): string =>
  typeof value === 'object' ? freeTextLabel(value) : '';

/** Fields that have words of their own in `detailLabel`, or stand elsewhere on a page. */
const worded: ReadonlySet<string> = new Set<EntryFieldName>([
  ...(['direction', 'mechanism', 'setback', 'url', 'statement', 'reason', 'answer', 'note'] as const),
  ...(['goal', 'due', 'conformBy', 'measure', 'thresholdPct', 'amount', 'of'] as const),
  ...(['sharePct', 'trustsWith', 'trustsTotal', 'basis', 'into', 'part', 'definition'] as const),
  ...(['from', 'to', 'region', 'board', 'supplier', 'product'] as const),
  ...(['trust', 'kind', 'title', 'capability', 'capabilities', 'policy', 'milestone'] as const),
  ...(['dispute', 'issuer'] as const),
]);

/** Every other field, under its name. */
const furtherLabels = ({ data }: TimelineEntry): readonly string[] =>
  Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    worded.has(name) ? [] : [`${nameLabel(name)}: ${plainLabel(value)}`],
  );

function plainLabel(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainLabel).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('edtf' in value) return edtfLabel(String(value.edtf));
  return 'redacted' in value
    ? freeTextLabel(value as FreeTextView)
    : Object.values(value).map(plainLabel).join(', ');
}

/** Details of an entry beside its title and event, with ' · ' between them. */
export function detailLabel(entry: TimelineEntry): string {
  const { eventType, data } = entry;
  const [amount, definition, note] = [
    fieldOf(entry, 'amount'),
    fieldOf(entry, 'definition'),
    fieldOf(entry, 'note'),
  ];
  const issuer = fieldOf(entry, 'issuer');
  const parts = [
    issuer && `by ${issuer}`,
    claimedLabel(entry),
    setbackLabel(fieldOf(entry, 'setback')),
    'url' in data ? `evidence: ${data.title}` : undefined,
    ownWordsLabel(fieldOf(entry, 'statement')),
    ...[fieldOf(entry, 'reason'), fieldOf(entry, 'answer'), note].map(ownWordsLabel),
    ...promiseLabel(entry),
    amount && periodLabel(amount),
    shareLabel(entry),
    eventType === 'TrustMerged' ? mergerLabel(data) : fieldOf(entry, 'basis'),
    typeof definition === 'number' ? `by version ${definition} of the definition` : undefined,
    changeLabel(entry),
    [...new Set([fieldOf(entry, 'supplier'), fieldOf(entry, 'product')])]
      .filter((part) => part !== undefined)
      .join(' '),
    typeof note === 'string' ? note : undefined,
    ...furtherLabels(entry),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Money of one type and day to trusts, in few words: `awarded: 10 trusts`. */
export const moneyTogetherLabel = (entries: readonly TimelineEntry[]): string => {
  const trusts = new Set(entries.map(({ trust }) => trust?.ods)).size;
  return `${entries[0]?.event ?? ''}: ${trusts} ${trusts === 1 ? 'trust' : 'trusts'}`;
};

const mostNamed = 3;
/** So many are looked at: a number may stand for thousands, and is drawn anew at each zoom. */
const mostRead = 50;

/** Entries that lie too close to be told apart, in the order of time: `3 entries up to 9 May 2018: bids open; …`. */
export function closeTogetherLabel(entries: readonly TimelineEntry[]): string {
  const last = entries.at(-1);
  const events = [...new Set(entries.slice(0, mostRead).map(entryEventLabel))];
  const rest = events.length > mostNamed || entries.length > mostRead ? '; …' : '';
  const until = last === undefined ? '' : ` up to ${dateLabel(last.occurred)}`;
  return `${entries.length} entries${until}: ${events.slice(0, mostNamed).join('; ')}${rest}`;
}

/** The accessible name of a mark: date first, because order is what the picture is about; `together` names many at once. */
export function entryAccessibleName(entry: TimelineEntry, together?: string): string {
  if (together !== undefined) return `${dateLabel(entry.occurred)}: ${together}`;
  const name = names.get(entry) ?? nameOf(entry);
  names.set(entry, name);
  return name;
}

/** An entry's name does not change; pictures ask for all names at each zoom. */
const names = new WeakMap<TimelineEntry, string>();

function nameOf(entry: TimelineEntry): string {
  const who = entry.trust === undefined ? [] : [entry.trust.name];
  const kind = entry.category === 'coverage' ? shareLabel(entry) : codeLabel(entry.kind);
  return [`${dateLabel(entry.occurred)}: ${entry.title}`, ...who, entryEventLabel(entry), kind].join(', ');
}

/** The day since when an entry was known, or that this is the day it happened. */
export function knownOnLabel({ knownOn, occurred }: TimelineEntry): string {
  return knownOn === occurred.latestOn ? 'when it happened' : dayLabel(knownOn);
}
