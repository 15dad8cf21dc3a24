import type { Fact, PartialDate, Recorded } from '#domain/kernel';
import { subjectOf } from '#domain/record';

/** A fact with its place in the record. */
export interface TimelineFact extends Recorded<Fact> {
  readonly stream: string;
  readonly recordedAt: string;
  /** Of a milestone's later event, which says neither itself: whose milestone it is, and of which kind. */
  readonly milestone?: MilestoneIdentity;
}

/** What cannot be corrected about a milestone, and is said where it is born. */
export interface MilestoneIdentity {
  readonly trust: string;
  readonly kind: string;
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

/** A stream whose name is none of ours: it has no place on a timeline. */
export class UnknownSubject extends Error {
  readonly code = 'timeline/unknown-subject';
  constructor(readonly stream: string) {
    super(`The stream ${stream} is of no category that the timeline knows.`);
  }
}

/** What the version of a fact can be found by. Throws `UnknownSubject`. */
export function findable({ stream, milestone }: TimelineFact, event: Fact): Findable {
  const subject = subjectOf(stream);
  if (!subject) throw new UnknownSubject(stream);
  const { category, id } = subject;
  const said = saidIn(event.data);
  return {
    fact: 'entry' in event ? 'entry' : 'known' in event ? 'statement' : 'registration',
    category,
    trust: category === 'trust' ? id : (said.text('trust') ?? milestone?.trust ?? null),
    policy: category === 'policy' ? id : null,
    kind: said.text('kind') ?? milestone?.kind ?? null,
    title: said.text('title') ?? (category === 'trust' ? said.text('name') : undefined) ?? null,
    capabilities: said.texts('capabilities') ?? said.texts('capability') ?? null,
    supplier: said.text('supplier') ?? null,
    occurred: 'entry' in event ? event.entry.occurred : null,
  };
}

/** Reads fields of an event by name: which types of event have them is the domain's to say, and a correction may add one. */
export function saidIn(data: object) {
  const fields = data as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  const texts = (name: string): readonly string[] | undefined => {
    const value = fields[name];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
  };
  return { text, texts };
}
