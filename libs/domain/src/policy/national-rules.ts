import type { Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  dueBeforeSet,
  entryOf,
  notYet,
  refuse,
  unfitAmount,
  type Entry,
  type PartialDate,
  type Refusal,
  type DatedProvenance,
} from '../kernel/index.ts';
import type { NationalFact, PolicyKind } from './policy-events.ts';
import type { Policy, RegisteredPolicy } from './policy.ts';

/** The place of a type of event in the policy's life, and in time. */
export interface Nature {
  /** It belongs to the life and so comes before the end; it is an end; or it may come after the end as well. */
  readonly bearing: 'lives' | 'ends' | 'outlives';
  /** Days set by decision, such as deadlines, may lie ahead. What is told as done may not. */
  readonly mayLieAhead?: true;
  /** The one kind of policy to which it can happen; left out: any. */
  readonly kind?: PolicyKind;
}

/**
 * The common part of commands on a national stream: the policy's ref, the provenance, and the fields that any such event
 * may have.
 */
export interface NationalCommand extends NationalFact {
  readonly ref: string;
  readonly said: DatedProvenance;
}

/**
 * The entry that a national event makes, or why it can't have happened: not registered, of another kind, certainly on the
 * wrong side of the policy's end, ahead of its time, or with a goal due before it was set.
 */
export function nationalEntry(
  policy: Policy,
  { ref, said, goal, amount }: NationalCommand,
  { bearing, mayLieAhead, kind }: Nature,
  { today }: Facts,
): Entry | Refusal {
  if (policy.is === 'unheard-of') {
    return refuse('policy/not-registered', `There is no policy '${ref}' yet: register it first.`, 'ref');
  }
  return (
    ofAnotherKind(policy, kind) ??
    (mayLieAhead ? undefined : notYet(said.occurred, today)) ??
    (bearing === 'lives' ? dueBeforeSet(goal?.due, said.occurred, 'goal.due') : undefined) ??
    unfitAmount(amount) ??
    (bearing === 'outlives' ? undefined : afterTheEnd(policy, said.occurred)) ??
    (bearing === 'ends' ? endedWhileAlive(policy, said.occurred) : undefined) ??
    entryOf(said, today)
  );
}

function ofAnotherKind(policy: RegisteredPolicy, kind: PolicyKind | undefined): Refusal | undefined {
  return kind === undefined || policy.kind === kind
    ? undefined
    : refuse(
        'policy/another-kind',
        `'${policy.ref}' is a ${policy.kind}, and this happens to a ${kind}: choose what happens to a ${policy.kind}.`,
        'ref',
      );
}

function afterTheEnd({ ref, ended }: RegisteredPolicy, occurred: PartialDate): Refusal | undefined {
  const end = ended.find(({ on }) => certainlyBefore(on, occurred));
  return (
    end &&
    refuse(
      'policy/ended',
      `'${ref}' ended on ${end.on.edtf}, before ${occurred.edtf}: correct that end if it is wrong, or name the policy that followed.`,
      'said.occurred',
    )
  );
}

function endedWhileAlive({ ref, lived, ended }: RegisteredPolicy, end: PartialDate): Refusal | undefined {
  const later = [...lived, ...ended].find(({ on }) => certainlyBefore(end, on));
  return (
    later &&
    refuse(
      'policy/lived-on',
      `'${ref}' cannot have ended on ${end.edtf}: ${later.what} is recorded on ${later.on.edtf}. Correct one of the two.`,
      'said.occurred',
    )
  );
}
