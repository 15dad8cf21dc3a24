import type { PartialDate, Recorded } from '#domain/kernel';
import { subjectOf, type DomainEvent } from '#domain/record';

/** A fact with its place in the record. */
export interface TimelineFact extends Recorded<DomainEvent> {
  readonly stream: string;
  readonly recordedAt: string;
  /** Of a later event of a milestone or a claim, which says none of it itself. */
  readonly origin?: Origin;
}

/** Facts of a milestone or a claim that its first event gives and no correction changes. */
export interface Origin {
  readonly trust: string;
  /** Of a milestone. */
  readonly kind: string | null;
  /** Of a claim: ref of the policy that it names. */
  readonly policy: string | null;
}

/** Values that a row is found by; null where the event does not give one. */
export interface Findable {
  readonly fact: 'entry' | 'registration' | 'statement';
  readonly category: string;
  readonly trust: string | null;
  readonly policy: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly capabilities: readonly string[] | null;
  readonly supplier: string | null;
  readonly occurred: PartialDate | null;
}

type Subject = NonNullable<ReturnType<typeof subjectOf>>;

/** A stream whose name is none of ours: it has no place on a timeline. */
export class UnknownSubject extends Error {
  readonly code = 'timeline/unknown-subject';
  constructor(readonly stream: string) {
    super(`The stream ${stream} is of no category that the timeline knows.`);
  }
}

/** The values that a version of a fact is found by. Throws `UnknownSubject`. */
export function findable({ stream, origin }: TimelineFact, event: DomainEvent): Findable {
  const subject = subjectOf(stream);
  if (!subject) throw new UnknownSubject(stream);
  const { category, id } = subject;
  const { data } = event;
  return {
    fact: 'entry' in event ? 'entry' : 'known' in event ? 'statement' : 'registration',
    category,
    trust: category === 'trust' ? id : ('trust' in data && data.trust) || origin?.trust || null,
    policy: policyOf(subject, event, origin),
    kind: 'kind' in data ? data.kind : (origin?.kind ?? null),
    title: titleIn(event),
    capabilities: capabilitiesIn(event),
    supplier: 'supplier' in data ? data.supplier : null,
    occurred: 'entry' in event ? event.entry.occurred : null,
  };
}

/** The policy whose entry it is, or that a claim names: of the one as of the other its timeline tells. */
function policyOf({ category, id }: Subject, event: DomainEvent, origin: Origin | undefined): string | null {
  if (category === 'policy') return id;
  if (category !== 'influence') return null;
  return event.type === 'InfluenceClaimed' ? event.data.policy : (origin?.policy ?? null);
}

/** The name of the subject; the title of evidence is not the milestone's. */
function titleIn({ type, data }: DomainEvent): string | null {
  if (type === 'EvidenceAttached') return null;
  if (type === 'TrustRegistered') return data.name;
  return 'title' in data ? data.title : null;
}

function capabilitiesIn({ data }: DomainEvent): readonly string[] | null {
  if ('capabilities' in data) return data.capabilities;
  return 'capability' in data ? [data.capability] : null;
}
