import type { PartialDate, Recorded } from '#domain/kernel';
import { subjectOf, type DomainEvent } from '#domain/record';

/** A fact with its place in the record. */
export interface TimelineFact extends Recorded<DomainEvent> {
  readonly stream: string;
  readonly recordedAt: string;
  /** Of a later event of a milestone or a claim, which says none of it itself. */
  readonly born?: Born;
}

/** What cannot be corrected about a milestone or a claim, and is said where it is born. */
export interface Born {
  readonly trust: string;
  /** Of a milestone. */
  readonly kind: string | null;
  /** Of a claim: ref of the policy that it names. */
  readonly policy: string | null;
}

/** What a row can be found by; null where the event does not say it. */
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

/** What the version of a fact can be found by. Throws `UnknownSubject`. */
export function findable({ stream, born }: TimelineFact, event: DomainEvent): Findable {
  const subject = subjectOf(stream);
  if (!subject) throw new UnknownSubject(stream);
  const { category, id } = subject;
  const { data } = event;
  return {
    fact: 'entry' in event ? 'entry' : 'known' in event ? 'statement' : 'registration',
    category,
    trust: category === 'trust' ? id : ('trust' in data && data.trust) || born?.trust || null,
    policy: policyOf(subject, event, born),
    kind: 'kind' in data ? data.kind : (born?.kind ?? null),
    title: titleIn(event),
    capabilities: capabilitiesIn(event),
    supplier: 'supplier' in data ? data.supplier : null,
    occurred: 'entry' in event ? event.entry.occurred : null,
  };
}

/** The policy whose entry it is, or that a claim names: of the one as of the other its timeline tells. */
function policyOf({ category, id }: Subject, event: DomainEvent, born: Born | undefined): string | null {
  if (category === 'policy') return id;
  if (category !== 'influence') return null;
  return event.type === 'InfluenceClaimed' ? event.data.policy : (born?.policy ?? null);
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
