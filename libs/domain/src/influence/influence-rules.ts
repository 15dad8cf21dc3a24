import {
  certainlyBefore,
  notYet,
  refuse,
  type Day,
  type FreeText,
  type PartialDate,
  type Refusal,
  type DatedProvenance,
} from '../kernel/index.ts';
import type { ClaimedInfluence, Influence } from './influence.ts';

/** A command on a claim that is on record: its id, a reason, and the provenance of both. */
export interface InfluenceCommand {
  /** Id of the claim. */
  readonly id: string;
  readonly reason: FreeText;
  readonly said: DatedProvenance;
}

/** The claim if it is on record, and if that day lies behind us and not before the claim; else why nothing can happen to it. */
export function claimedBy(
  influence: Influence,
  { said: { occurred } }: InfluenceCommand,
  today: Day,
): ClaimedInfluence | Refusal {
  if (influence.is === 'unheard-of') {
    return refuse('influence/unheard-of', 'There is no such claim: take its id from the record.', 'id');
  }
  return notYet(occurred, today) ?? beforeClaim(influence, occurred) ?? influence;
}

const beforeClaim = ({ on }: ClaimedInfluence, occurred: PartialDate): Refusal | undefined =>
  certainlyBefore(occurred, on)
    ? refuse(
        'influence/before-claim',
        `The claim was made on ${on.edtf}, after ${occurred.edtf}: check the date.`,
        'said.occurred',
      )
    : undefined;
