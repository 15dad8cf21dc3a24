import type { TimelineEntry } from '#contracts/timeline';
import { subjectOf } from '#domain/record';
import { eventFromJson } from '#event-log/codec';
import type { Reading } from '../replay/index.ts';
import { joinsOf, type SubjectContext, type TimelineJoins } from './timeline-joins.ts';
import { entryData } from './entry-data.ts';
import { eventLabel, type DatedDomainEvent } from './event-labels.ts';
import { freeTexts, type TextOf } from './free-texts.ts';
import { dateView, sourceView } from './plain-views.ts';
import type { TimelineRow } from './timeline-row.ts';
import { nameOn } from './trusts-at.ts';
import { factOf } from './visible.ts';

/** The rows of entries as an answer shows them, in the order given: with titles and names of trusts from elsewhere. */
export async function entryViews(
  reading: Reading,
  rows: readonly TimelineRow[],
): Promise<readonly TimelineEntry[]> {
  const surroundings = await joinsOf(reading, rows);
  const textOf = await freeTexts(
    reading,
    rows.map(({ payload }) => payload),
  );
  const told = { ...surroundings, textOf, asAt: reading.replay.asAt };
  return rows.map((row) => entryView(row, told));
}

/** Data joined to a row. */
interface RowJoins extends TimelineJoins {
  readonly textOf: TextOf;
  readonly asAt: string;
}

function entryView(
  row: TimelineRow,
  { contexts: all, reviews, trusts, textOf, asAt }: RowJoins,
): TimelineEntry {
  const context = all.get(row.subject);
  const { event } = factOf<DatedDomainEvent>(row);
  const { occurred, knownOn, knownBasis, confidence, source } = event.entry;
  const name = row.trust === null ? undefined : nameOn(trusts, row.trust, occurred.earliestOn);
  const category = categoryOf(row);
  const title = category === 'trust' ? name : (row.title ?? context?.title);
  const kind = row.kind ?? context?.kind ?? category;
  return {
    id: row.entryId,
    subject: row.subject,
    category,
    eventType: event.type,
    event: eventLabel(row.eventType, kind),
    title: title ?? row.subject,
    kind,
    capabilities: row.capabilities ?? context?.capabilities ?? [],
    ...(row.policy !== null && { policy: row.policy }),
    ...(row.trust !== null && { trust: { ods: row.trust, name: name ?? row.trust } }),
    occurred: dateView(occurred),
    mayHaveHappened: occurred.latestOn > asAt,
    knownOn,
    knownBasis,
    confidence,
    source: sourceView(source),
    position: row.position,
    recordedAt: row.recordedAt.toISOString(),
    corrected: row.corrected,
    data: entryData(event, textOf),
    ...(category === 'milestone' && { review: reviews.get(row.subject) ?? 'unreviewed' }),
    ...scopeOf(context),
    // `entryData` shows the data of the event's own type; the compiler cannot follow from the one to the other.
  } as TimelineEntry;
}

/** Entries are of these categories alone: what the others hold has no day. */
function categoryOf(row: TimelineRow): TimelineEntry['category'] {
  const category = subjectOf(row.subject)?.category;
  return category === 'trust' ||
    category === 'milestone' ||
    category === 'influence' ||
    category === 'coverage'
    ? category
    : 'policy';
}

/** Of a series of published figures: among which trusts it counts. */
function scopeOf(context: SubjectContext | undefined): { readonly scope?: string } {
  if (context?.eventType !== 'CoverageSeriesRegistered') return {};
  return { scope: eventFromJson('CoverageSeriesRegistered', context.payload).data.scope };
}
