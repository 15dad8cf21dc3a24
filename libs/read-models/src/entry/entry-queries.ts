import type { DataSource } from 'typeorm';
import type { EntryView } from '#contracts/entry';
import type { ClaimView } from '#contracts/influence';
import { correctable, subjectOf } from '#domain/record';
import { eventNamed, statedFields, stepsOf, versionAt, type EventRow } from '../history/index.ts';
import { claimsOf, claimsOfMilestone } from '../influence/index.ts';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { entryViews, factOf, freeTexts, knownRows, type TimelineRow } from '../timeline/index.ts';

/** A question about one entry. */
export interface EntryQuestion extends ReplayQuestion {
  readonly entryId: string;
}

/** Answers what an entry says. */
export class EntryQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * The entry, whether it has happened by the day asked for or not, and also where it was taken back; undefined where the
   * replay knows none under that id. Rejects with `KnownAfterToday`, `PositionNotReached`.
   */
  async show(question: EntryQuestion): Promise<EntryView | undefined> {
    return await atReplay(this.database, question, (reading) => entryPage(reading, question.entryId));
  }
}

async function entryPage(reading: Reading, id: string): Promise<EntryView | undefined> {
  const row = await knownRows(reading).andWhere("e.entryId = :id AND e.fact = 'entry'", { id }).getOne();
  const event = row && (await eventNamed(reading, id));
  if (!row || !event) return undefined;
  const [entry] = await entryViews(reading, [row]);
  if (!entry) return undefined;
  const textOf = await freeTexts(reading, [row.payload]);
  return {
    replay: replayView(reading.replay),
    entry,
    retracted: row.retracted,
    ...(row.retracted && (await retraction(reading, event))),
    says: statedFields(factOf(row).event.data, textOf),
    correctable: Object.keys(correctable(row.eventType) ?? {}),
    schemaVersion: event.schemaVersion,
    version: await versionAt(reading, row.subject),
    claims: await claimsAbout(reading, row),
  };
}

/** The first that the replay knows: nothing later changes a retracted entry. */
async function retraction(reading: Reading, { id }: EventRow): Promise<Pick<EntryView, 'retraction'>> {
  const [named] = await reading.manager.query<readonly { readonly id: string }[]>(
    `SELECT event_id AS id FROM read.timeline_event
     WHERE entry_id = $1 AND event_type = 'EntryRetracted' AND known_on <= $2::date AND position <= $3::bigint
     ORDER BY known_on, position LIMIT 1`,
    [id, reading.replay.knownAt, String(reading.replay.atPosition)],
  );
  const event = named && (await eventNamed(reading, named.id));
  const [step] = event ? await stepsOf(reading, [event], false) : [];
  return step?.knownOn !== undefined && step.reason
    ? { retraction: { knownOn: step.knownOn, reason: step.reason } }
    : {};
}

async function claimsAbout(reading: Reading, row: TimelineRow): Promise<readonly ClaimView[]> {
  if (row.category === 'influence') return await claimsOf(reading, { subjects: [row.subject] });
  const id = subjectOf(row.subject)?.id;
  return row.category === 'milestone' && row.trust !== null && id !== undefined
    ? await claimsOfMilestone(reading, row.trust, id)
    : [];
}
