import type { Confidence, Day, Entry, Known, PartialDate, Source } from '../schema/index.ts';
import { earlierOf } from './day.ts';
import { refuse, type Refusal } from './decision.ts';

/** The source of a statement, its confidence, and since when it was known where that is not the day it happened. */
export interface Provenance {
  readonly source: Source;
  readonly confidence: Confidence;
  /** The day of the source that shows it; without one a public act counts as known when it happened. */
  readonly knownOn?: Day;
}

/** The provenance of a dated fact, as a client gives it. */
export interface DatedProvenance extends Provenance {
  readonly occurred: PartialDate;
  /** Told by those who did it, and no public act: without a dated source it is known from the day of recording. */
  readonly reported?: true;
}

/**
 * The day from which a fact stated today counts as known: that of its source, else the last day on which it may have
 * happened. Refuses (`entry/known-after-today`, `entry/known-before-source`) a day that cannot be.
 */
export function knowledgeOf(provenance: Provenance, occurredBy: Day, today: Day): Known | Refusal {
  const { source, confidence, knownOn } = provenance;
  if (knownOn === undefined) {
    return { knownOn: earlierOf(occurredBy, today), knownBasis: 'assumed-on-occurrence', source, confidence };
  }
  if (knownOn > today) {
    return refuse(
      'entry/known-after-today',
      `Nobody can have known it on ${knownOn}: give a day up to today, ${today}.`,
      'said.knownOn',
    );
  }
  const { publishedOn } = source;
  return publishedOn !== undefined && knownOn < publishedOn
    ? refuse(
        'entry/known-before-source',
        `The source is of ${publishedOn}, after ${knownOn}: name the one that showed it then, or leave out since when it was known.`,
        'said.knownOn',
      )
    : { knownOn, knownBasis: 'source-dated', source, confidence };
}

/** The entry of a dated fact that is said today. Nothing reported was known before it happened. */
export function entryOf({ occurred, reported, ...provenance }: DatedProvenance, today: Day): Entry | Refusal {
  if (reported && provenance.knownOn !== undefined && provenance.knownOn < occurred.earliestOn) {
    return refuse(
      'entry/known-before-it-happened',
      `Nobody can have known on ${provenance.knownOn} what happened on ${occurred.edtf}: give the day of a source that tells of it, or none.`,
      'said.knownOn',
    );
  }
  const since = reported
    ? knowledgeOfStatement(provenance, today)
    : knowledgeOf(provenance, occurred.latestOn, today);
  return 'refused' in since ? since : { occurred, ...since };
}

/** The day from which a statement without a day of its own counts as known: that of its source, else today. */
export const knowledgeOfStatement = (provenance: Provenance, today: Day): Known | Refusal =>
  provenance.knownOn === undefined
    ? { knownOn: today, knownBasis: 'recorded', source: provenance.source, confidence: provenance.confidence }
    : knowledgeOf(provenance, today, today);

/**
 * Refuses (`entry/source-after-today`) a source that was published after today, wherever a command names one; says where.
 */
export function sourceOfTomorrow(command: object, today: Day, place = ''): Refusal | undefined {
  for (const [name, inner] of Object.entries(command)) {
    const field = place === '' ? name : `${place}.${name}`;
    if (name === 'publishedOn' && typeof inner === 'string' && inner > today)
      return refuse(
        'entry/source-after-today',
        `The source cannot be of ${inner}: nothing is published after today, ${today}.`,
        field,
      );
    const within =
      typeof inner === 'object' && inner !== null
        ? sourceOfTomorrow(inner as object, today, field)
        : undefined;
    if (within) return within;
  }
  return undefined;
}
