import { id, line, May, Must, prose, subject, word } from '../body/index.ts';
import { StatedRequest } from '../said/index.ts';

const relations = [
  'funds',
  'implements',
  'revises',
  'supersedes',
  'reviews',
  'conflicts-with',
  'relates-to',
] as const;

/** One subject relates to another. */
export class AssertRelationRequest extends StatedRequest {
  @Must(subject('The subject that it goes out from, such as policy-ltp-2019.'))
  declare readonly from: string;

  @Must(word(relations, 'How the one relates to the other.'))
  declare readonly relation: (typeof relations)[number];

  @Must(subject('The other subject.'))
  declare readonly to: string;

  @Must(line('Who says so: a body, by its name.'))
  declare readonly assertedBy: string;

  @May(prose('A short detail.'))
  declare readonly note?: string;
}

/** A relation no longer holds, or should not have been said. */
export class WithdrawRelationRequest extends StatedRequest {
  @Must(subject('The subject that it goes out from.'))
  declare readonly from: string;

  @Must(id('Id of the event that asserted it.'))
  declare readonly assertionId: string;

  @Must(prose('Why. It is kept apart from the record, and can be redacted.'))
  declare readonly reason: string;
}
