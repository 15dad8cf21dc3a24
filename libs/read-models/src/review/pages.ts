import type { ReviewView } from '#contracts/review';
import { streamOf } from '#domain/record';
import { correctionsBefore, stepsOf } from '../history/index.ts';
import { claimsOf } from '../influence/index.ts';
import { milestonesAt } from '../milestone/index.ts';
import type { Reading } from '../replay/index.ts';
import { titlesOf } from '../timeline/index.ts';
import type { Waiting } from './lists.ts';

/** The items on a page of one list, and the position before which the next one begins. */
export interface ReviewListPage {
  readonly items: Partial<Pick<ReviewView, 'milestones' | 'claims' | 'corrections'>>;
  readonly next?: bigint;
}

/** A part of a list: `limit` items, of those before a position. */
interface PageRequest {
  readonly before?: bigint;
  readonly limit: number;
}

interface Cut {
  readonly subjects: readonly string[];
  readonly next?: bigint;
}

function cut(list: readonly Waiting[], { before, limit }: PageRequest): Cut {
  const left = list.filter(({ position }) => before === undefined || position < before);
  const last = left[limit - 1];
  return {
    subjects: left.slice(0, limit).map(({ subject }) => subject),
    ...(last && left.length > limit && { next: last.position }),
  };
}

const inOrderOf =
  <Item>(subjects: readonly string[], subjectOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    subjects.indexOf(subjectOf(a)) - subjects.indexOf(subjectOf(b));

/** A page of milestones. */
export async function milestonesPage(
  reading: Reading,
  list: readonly Waiting[],
  request: PageRequest,
): Promise<ReviewListPage> {
  const { subjects, ...more } = cut(list, request);
  const milestones = (await milestonesAt(reading, subjects)).map(({ summary }) => summary);
  return {
    items: { milestones: milestones.sort(inOrderOf(subjects, ({ id }) => streamOf.milestone(id))) },
    ...more,
  };
}

/** A page of claims. */
export async function claimsPage(
  reading: Reading,
  list: readonly Waiting[],
  request: PageRequest,
): Promise<ReviewListPage> {
  const { subjects, ...more } = cut(list, request);
  const claims = subjects.length === 0 ? [] : await claimsOf(reading, { subjects });
  return {
    items: { claims: [...claims].sort(inOrderOf(subjects, ({ id }) => streamOf.influence(id))) },
    ...more,
  };
}

/** A page of corrections and retractions. */
export async function correctionsPage(
  reading: Reading,
  { before, limit, withNames }: PageRequest & { readonly withNames: boolean },
): Promise<ReviewListPage> {
  const found = await correctionsBefore(reading, before, limit + 1);
  const events = found.slice(0, limit);
  const titles = await titlesOf(reading, [...new Set(events.map(({ subject }) => subject))]);
  const subjects = new Map(events.map(({ id, subject }) => [id, subject]));
  const corrections = (await stepsOf(reading, events, withNames)).map((step) => {
    const subject = subjects.get(step.id) ?? '';
    return { subject, title: titles.get(subject) ?? subject, step };
  });
  const last = events.at(-1);
  return { items: { corrections }, ...(last && found.length > limit && { next: BigInt(last.position) }) };
}
