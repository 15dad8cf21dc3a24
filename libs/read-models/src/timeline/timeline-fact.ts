import type { Fact, PartialDate, Recorded } from '#domain/kernel';
import { subjectOf } from '#domain/record';

/** A fact with its place in the record. */
export interface TimelineFact extends Recorded<Fact> {
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
export function findable({ stream, born }: TimelineFact, event: Fact): Findable {
  const subject = subjectOf(stream);
  if (!subject) throw new UnknownSubject(stream);
  const { category, id } = subject;
  const said = saidIn(event.data);
  return {
    fact: 'entry' in event ? 'entry' : 'known' in event ? 'statement' : 'registration',
    category,
    trust: category === 'trust' ? id : (said.text('trust') ?? born?.trust ?? null),
    policy: policyOf(subject, said, born),
    kind: said.text('kind') ?? born?.kind ?? null,
    title: event.type === 'EvidenceAttached' ? null : (titleIn(category, said) ?? null),
    capabilities: said.texts('capabilities') ?? said.texts('capability') ?? null,
    supplier: said.text('supplier') ?? null,
    occurred: 'entry' in event ? event.entry.occurred : null,
  };
}

type SaidIn = ReturnType<typeof saidIn>;

/** The policy whose entry it is, or that a claim names: of the one as of the other its timeline tells. */
function policyOf({ category, id }: Subject, said: SaidIn, born: Born | undefined): string | null {
  if (category === 'policy') return id;
  return category === 'influence' ? (said.text('policy') ?? born?.policy ?? null) : null;
}

/** What the subject is called; the title of evidence is not the milestone's. */
const titleIn = (category: string, said: SaidIn): string | undefined =>
  said.text('title') ?? (category === 'trust' ? said.text('name') : undefined);

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
