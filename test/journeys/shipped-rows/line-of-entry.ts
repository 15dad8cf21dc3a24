import type { TimelineEntry } from '#contracts/timeline';

/** The values that a row of a file and the entry made of it share; in one line, so that lists of them can be compared. */
export interface ShippedLine {
  readonly about: string;
  readonly event: string;
  readonly occurred: string;
  readonly source: string;
  readonly kind?: string | undefined;
  readonly title?: string | undefined;
  /** ODS code of its trust. */
  readonly trust?: string | undefined;
  readonly confidence?: string | undefined;
  /** Left out where the file leaves it open. */
  readonly knownOn?: string | undefined;
  /** The date planned. */
  readonly due?: string | undefined;
  /** Another value that tells rows of such a file apart. */
  readonly says?: string | number | undefined;
}

/** The line in a fixed order of its parts. */
export const written = (line: ShippedLine): string =>
  [
    line.about,
    line.event,
    line.occurred,
    line.source,
    line.kind,
    line.title,
    line.trust,
    line.confidence,
    line.knownOn,
    line.due,
    line.says,
  ]
    .map((part) => part ?? '')
    .join(' | ');

/** The values that every entry has. */
const plain = ({ subject, eventType, occurred, source }: TimelineEntry): ShippedLine => ({
  about: subject,
  event: eventType,
  occurred: occurred.edtf,
  source: source.url,
});

/** The day since when it is known, where that is the source's. */
const statedKnownOn = ({ knownBasis, knownOn }: TimelineEntry) =>
  knownBasis === 'source-dated' ? knownOn : undefined;

/** An entry of a national policy, as policies.csv would have it. */
export const lineOfPolicy = (entry: TimelineEntry): ShippedLine => ({
  ...plain(entry),
  kind: entry.kind,
  title: entry.title,
  confidence: entry.confidence,
  knownOn: statedKnownOn(entry),
  says: entry.source.title,
});

/** An entry of one trust's milestone, as milestones.csv would have it; a milestone's own id is no part of the file. */
export const lineOfMilestone = (entry: TimelineEntry): ShippedLine => ({
  ...plain(entry),
  about: entry.policy ?? 'milestone',
  kind: entry.eventType === 'FundingAwarded' ? 'funding-awarded' : entry.kind,
  title: entry.eventType === 'FundingAwarded' ? undefined : entry.title,
  trust: entry.trust?.ods,
  confidence: entry.confidence,
  knownOn: statedKnownOn(entry),
  due: 'due' in entry.data ? entry.data.due.edtf : undefined,
  says: entry.source.title,
});

/** A published share, as epr-coverage.csv would have it. */
export const lineOfShare = (entry: TimelineEntry): ShippedLine => ({
  ...plain(entry),
  about: 'share',
  knownOn: entry.knownOn,
  says: 'sharePct' in entry.data ? entry.data.sharePct : undefined,
});

const becameOf = ({ data }: TimelineEntry): string | undefined =>
  'into' in data ? data.into : 'to' in data ? data.to.toUpperCase() : undefined;

/** An entry of a trust's own life, as trusts.csv, trust-successions.csv and trust-names.csv would have it. */
export const lineOfTrust = (entry: TimelineEntry): ShippedLine => ({
  ...plain(entry),
  trust: entry.trust?.ods,
  says: becameOf(entry),
});
