import { refuse, type Refusal, type DatedProvenance } from '../kernel/index.ts';
import type { RegisteredTrust, Trust } from './trust.ts';

/** The common part of dated commands on a trust: its ODS code and the provenance. */
export interface TrustCommand {
  readonly ods: string;
  readonly said: DatedProvenance;
}

/** The trust if it is registered; else why nothing can happen to it (`trust/not-registered`). */
export const registered = (trust: Trust, ods: string, field = 'ods'): RegisteredTrust | Refusal =>
  trust.is === 'registered'
    ? trust
    : refuse(
        'trust/not-registered',
        `There is no trust ${ods} yet: check the code, or register it first.`,
        field,
      );

/** Refuses (`trust/closes-before-opening`) a life that runs backwards. */
export const closesBeforeOpening = (ods: string): Refusal =>
  refuse(
    'trust/closes-before-opening',
    `${ods} would have closed before it opened: correct one of the two dates.`,
    'said.occurred',
  );
