import type { Fact, Known, Provenance } from '#domain/kernel';
import { subjectOf } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import type { Command, UseCase } from '../handling/index.ts';
import { makingUseCases, type MadeEvent } from './making.ts';

/** Tells what a use case of its own makes from corrections and retractions. */
export const isMade = (event: Fact): event is MadeEvent => Object.hasOwn(makingUseCases, event.type);

/** The command that would make this event in a stream of which these are the facts. */
export function madeAnew(event: MadeEvent, stream: string, own: readonly RecordedFact[]): Command {
  const useCase: UseCase<never> = makingUseCases[event.type];
  const content = { from: stream, ...subject(stream, own), ...event.data, ...provenance(event) };
  // What a use case was told is what its event says, about the stream's subject; the compiler cannot follow.
  return useCase(content as never);
}

function provenance(event: MadeEvent): object {
  if ('entry' in event) return { said: { occurred: event.entry.occurred, ...provenanceOf(event.entry) } };
  return 'known' in event ? { said: provenanceOf(event.known) } : { source: event.source };
}

/** The day of knowledge was told only where it is that of the source: a correction may name a later one for the rest. */
const provenanceOf = ({ source, confidence, knownOn, knownBasis }: Known): Provenance => ({
  source,
  confidence,
  ...(knownBasis === 'source-dated' && { knownOn }),
});

/** The fields by which commands name the stream's subject. */
function subject(stream: string, own: readonly RecordedFact[]): object {
  const { category, id } = subjectOf(stream) ?? {};
  switch (category) {
    case 'policy':
      return { ref: id };
    case 'trust':
      return { ods: id };
    case 'milestone':
      return { id, ...milestoneNames(own) };
    case 'influence':
      return { id };
    case 'coverage':
      return { series: id };
    case 'maturity':
      return round(own);
    case 'codebook':
    case undefined:
      return {};
  }
}

/** Trust and kind of a milestone, which all that describes it says alike. */
function milestoneNames(own: readonly RecordedFact[]): object {
  for (const { event } of own) {
    if ('data' in event && 'kind' in event.data && 'trust' in event.data) {
      return { trust: event.data.trust, kind: event.data.kind };
    }
  }
  return {};
}

function round(own: readonly RecordedFact[]): object {
  for (const { event } of own) {
    if (event.type === 'MaturityRoundRegistered') {
      return { instrument: event.data.instrument, round: event.data.round };
    }
  }
  return {};
}
