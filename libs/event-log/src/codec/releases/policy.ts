import {
  policyKinds,
  type Goal,
  type NationalFact,
  type PolicyLifeEvent,
  type PolicyRegistered,
} from '#domain/policy';
import { optional } from '../field.ts';
import { listOf, oneOf, text } from '../plain-fields.ts';
import { dated, registration, type Releases } from '../released.ts';
import { whole, type Shape } from '../shape.ts';
import { amount, partialDate } from '../world-fields.ts';

/** What any dated national event may name. */
export const nationalFact: Shape<NationalFact> = {
  issuer: optional(text),
  goal: optional(whole<Goal>({ statement: text, due: optional(partialDate) })),
  amount: optional(amount),
  note: optional(text),
};

/** Events of a policy of every kind. */
export const policyReleases: Releases<PolicyRegistered | PolicyLifeEvent> = {
  PolicyRegistered: registration({
    ref: text,
    kind: oneOf(...policyKinds),
    title: text,
    issuer: text,
    capabilities: listOf(text),
  }),
  PolicyAnnounced: dated(nationalFact),
  PolicyOpened: dated(nationalFact),
  PolicyPublished: dated(nationalFact),
  PolicyLaunched: dated(nationalFact),
  PolicyCameIntoForce: dated(nationalFact),
  PolicyAwarded: dated(nationalFact),
  PolicyRevised: dated(nationalFact),
  PolicyClosed: dated({ ...nationalFact, of: oneOf('window', 'life') }),
  PolicySuperseded: dated(nationalFact),
  PolicyWithdrawn: dated(nationalFact),
  PolicyMerged: dated(nationalFact),
};
