import { refuse, type Day, type Refusal } from '#domain/kernel';
import { subjectOf, type UseCaseName } from '#domain/record';
import { legalBy, mayReport } from '#domain/trust';
import type { Role } from '#domain/schema';
import type { Actor, RecordedFact } from '#event-log/codec';
import { successionsFrom, type ReadFacts } from './successions.ts';
import { onlyOfReviewers, whoMay, writesTo } from './who-may.ts';

/** The parts of a command that permission hangs on: its use case, its stream and its trust. */
export interface Wish {
  readonly name: UseCaseName;
  readonly stream: string;
  readonly trust?: string;
  /** The entry that is to be corrected or retracted. */
  readonly entryId?: string;
  /** The dispute that is to be answered. */
  readonly dispute?: string;
}

/**
 * Refuses (`command/not-for-role`) what is not for the actor's role to do, in that stream; the importer may do everything.
 * The second wall, behind the rules of the routes.
 */
export function notForRole({ name, stream }: Wish, { role }: Actor): Refusal | undefined {
  if (role === 'importer') return undefined;
  const roles: readonly Role[] = whoMay[name];
  const category = subjectOf(stream)?.category;
  return roles.includes(role) && category !== undefined && writesTo[role].includes(category)
    ? undefined
    : refuse(
        'command/not-for-role',
        `As ${role} you cannot ${name.replaceAll('-', ' ')} in '${stream}': ask somebody whose role it is.`,
      );
}

/**
 * Refuses (`trust/not-yours`) a trust reporter what is not of their own organisation, nor of a legal predecessor of it:
 * neither the trusts that the command's stream, whose facts `own` are, has ever named, nor the one that the command names.
 */
export async function notYours(
  wish: Wish,
  { role, organisation }: Actor,
  own: readonly RecordedFact[],
  read: ReadFacts,
  today: Day,
): Promise<Refusal | undefined> {
  if (role !== 'trust-reporter') return undefined;
  const trusts = new Set([...trustsOf(own), ...(wish.trust === undefined ? [] : [wish.trust])]);
  if (organisation === undefined || trusts.size === 0) return foreign(organisation, 'no trust on record');
  for (const trust of trusts) {
    const allowed =
      organisation === trust ||
      mayReport(organisation, trust, await successionsFrom(read, trust, (one) => legalBy(one, today)), today);
    if (!allowed) return foreign(organisation, trust);
  }
  return undefined;
}

/**
 * Refuses (`command/not-for-role`) a trust reporter who would correct or retract what a reviewer said: a dispute is
 * answered, not taken back by whom it is about.
 */
export function reviewersWord(
  { name, entryId }: Wish,
  { role }: Actor,
  own: readonly RecordedFact[],
): Refusal | undefined {
  if (role !== 'trust-reporter' || entryId === undefined) return undefined;
  const entry = own.find(({ id }) => id === entryId);
  return entry && onlyOfReviewers.has(entry.event.type)
    ? refuse(
        'command/not-for-role',
        `As ${role} you cannot ${name.replaceAll('-', ' ')} what a reviewer said: answer the dispute, or ask a reviewer.`,
        'entryId',
      )
    : undefined;
}

const foreign = (organisation: string | undefined, trust: string): Refusal =>
  refuse(
    'trust/not-yours',
    `You report for ${organisation ?? 'no trust'}, and this is about ${trust}: report for your own trust, or for one that legally went into it.`,
  );

/** The trusts that a stream of a milestone or a claim has been about; more than one only where the first was retracted. */
const trustsOf = (own: readonly RecordedFact[]): string[] =>
  own.flatMap(({ event: { data } }) =>
    'trust' in data && typeof data.trust === 'string' ? [data.trust] : [],
  );
