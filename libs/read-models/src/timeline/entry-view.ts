import type { TimelineEntry } from '#contracts/timeline';
import { subjectOf } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import { describedSubjects, type Described } from './described.ts';
import { entryDetail } from './entry-detail.ts';
import { eventLabel, type DatedDomainEvent } from './event-labels.ts';
import { dateView, sourceView } from './plain-views.ts';
import { saidIn } from './timeline-fact.ts';
import type { TimelineRow } from './timeline-row.ts';
import { nameOn, trustFacts, type TrustFacts } from './trusts-at.ts';
import { factOf } from './visible.ts';

/** The rows of entries as an answer shows them, in the order given: with titles and names of trusts from elsewhere. */
export async function entryViews(
  reading: Reading,
  rows: readonly TimelineRow[],
): Promise<readonly TimelineEntry[]> {
  const described = await describedSubjects(reading, rows);
  const codes = new Set(rows.flatMap(({ trust }) => trust ?? []));
  const trusts = await trustFacts(reading, [...codes]);
  return rows.map((row) => entryView(row, described.get(row.subject), trusts, reading.replay.asAt));
}

function entryView(
  row: TimelineRow,
  described: Described | undefined,
  trusts: TrustFacts,
  asAt: string,
): TimelineEntry {
  const { event } = factOf<DatedDomainEvent>(row);
  const { occurred, knownOn, knownBasis, confidence, source } = event.entry;
  const name = row.trust === null ? undefined : nameOn(trusts, row.trust, occurred.earliestOn);
  const category = categoryOf(row);
  const title = category === 'trust' ? name : (row.title ?? described?.title);
  const kind = row.kind ?? described?.kind ?? category;
  return {
    id: row.entryId,
    subject: row.subject,
    category,
    eventType: row.eventType,
    event: eventLabel(row.eventType, kind),
    title: title ?? row.subject,
    kind,
    capabilities: row.capabilities ?? described?.capabilities ?? [],
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
    detail: entryDetail(event, scopeOf(described)),
  };
}

/** Entries are of these categories alone: what the others hold has no day. */
function categoryOf(row: TimelineRow): TimelineEntry['category'] {
  const category = subjectOf(row.subject)?.category;
  return category === 'trust' || category === 'milestone' || category === 'coverage' ? category : 'policy';
}

/** Of a series of published figures: among which trusts it counts. */
const scopeOf = (described: Described | undefined): string | undefined => {
  const data = described?.payload['data'];
  return typeof data === 'object' && data !== null ? saidIn(data).text('scope') : undefined;
};
