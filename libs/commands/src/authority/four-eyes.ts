import { isCorrection } from '#domain/entry';
import { refuse, type Refusal } from '#domain/kernel';
import { subjectOf } from '#domain/record';
import type { Actor, RecordedFact } from '#event-log/codec';
import type { Wish } from './not-allowed.ts';
import { onlyOfReviewers } from './who-may.ts';

/** Sentences that refuse somebody a word on their own work. */
const because = {
  verify: 'You reported or corrected something of this milestone: another reviewer verifies it.',
  dispute:
    'You reported this milestone yourself: correct what is wrong, or have another reviewer dispute it.',
  contest: 'You made this claim yourself: withdraw it if it is wrong, or have another reviewer contest it.',
  answer: 'You raised this dispute yourself: somebody else of the trust answers it.',
  review:
    'This is what a reviewer said of your own work: they change it themselves, or another reviewer does.',
} as const;

/**
 * Refuses (`command/own-work`) what takes two people: nobody verifies what they reported, corrected or took back
 * themselves, doubts what they reported, answers what they doubted, or changes what a reviewer said of their own work.
 * People are told apart by their subject, in whatever role they come. The importer brings what others said.
 */
export function fourEyes(wish: Wish, actor: Actor, own: readonly RecordedFact[]): Refusal | undefined {
  if (actor.role === 'importer') return undefined;
  const why = ownWork(wish, new Hand(actor, own));
  return why && refuse('command/own-work', because[why]);
}

/** A review that is refused because it takes two people, and why. */
export interface OwnWork {
  readonly useCase: 'verify-milestone' | 'dispute-milestone' | 'contest-influence';
  readonly because: string;
}

const reviewsOf = {
  milestone: ['verify-milestone', 'dispute-milestone'],
  influence: ['contest-influence'],
} as const;

/** The reviews of a subject with these facts that are a person's own work: to be told before they begin. */
export function ownWorkIn(stream: string, actor: Actor, own: readonly RecordedFact[]): readonly OwnWork[] {
  const category = subjectOf(stream)?.category;
  if (category !== 'milestone' && category !== 'influence') return [];
  const hand = new Hand(actor, own);
  return reviewsOf[category].flatMap((useCase) => {
    const why = ownWork({ name: useCase, stream }, hand);
    return why === undefined ? [] : [{ useCase, because: because[why] }];
  });
}

function ownWork({ name, entryId, dispute }: Wish, hand: Hand): keyof typeof because | undefined {
  if (name === 'verify-milestone') return hand.isIn(() => true) ? 'verify' : undefined;
  if (name === 'dispute-milestone') return hand.isIn(isReport) ? 'dispute' : undefined;
  if (name === 'contest-influence') return hand.isIn(isReport) ? 'contest' : undefined;
  if (name === 'answer-dispute') return hand.wrote(dispute) ? 'answer' : undefined;
  if (name === 'correct-entry' || name === 'retract-entry') return changed(hand.entry(entryId), name, hand);
  return undefined;
}

const isReport = ({ event }: RecordedFact): boolean => !isCorrection(event);

function changed(
  entry: RecordedFact | undefined,
  name: 'correct-entry' | 'retract-entry',
  hand: Hand,
): 'review' | 'answer' | undefined {
  if (!entry || hand.wrote(entry.id)) return undefined;
  if (onlyOfReviewers.has(entry.event.type)) return hand.isIn(() => true) ? 'review' : undefined;
  // Whoever takes an answer back opens the dispute again; whoever rewrites it answers.
  const { event } = entry;
  return name === 'correct-entry' && event.type === 'DisputeAnswered' && hand.wrote(event.data.dispute)
    ? 'answer'
    : undefined;
}

/** The events that one person has written in a stream. */
class Hand {
  readonly #own: readonly RecordedFact[];
  readonly #theirs: readonly RecordedFact[];

  constructor({ subject }: Actor, own: readonly RecordedFact[]) {
    this.#own = own;
    this.#theirs = own.filter(
      ({ envelope: { actor } }) => actor.subject === subject && actor.role !== 'importer',
    );
  }

  entry(id: string | undefined): RecordedFact | undefined {
    return this.#own.find((fact) => fact.id === id);
  }

  wrote(id: string | undefined): boolean {
    return this.#theirs.some((fact) => fact.id === id);
  }

  /** True where they wrote something of the trust's that fits: not what reviewers say of it. */
  isIn(fits: (fact: RecordedFact) => boolean): boolean {
    return this.#theirs.some((fact) => !this.#isReview(fact) && fits(fact));
  }

  #isReview({ event }: RecordedFact): boolean {
    const about = isCorrection(event) ? this.entry(event.data.entryId)?.event : event;
    return about !== undefined && onlyOfReviewers.has(about.type);
  }
}
