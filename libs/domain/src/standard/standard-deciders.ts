import { nationalDecider } from '../policy/index.ts';
import { standardEvents } from './standard-events.ts';

const ofStandard = { bearing: 'lives', kind: 'standard' } as const;

/** A draft is made known. May happen again. */
export const draftStandard = nationalDecider(standardEvents.StandardDrafted, ofStandard);

/** Suppliers have products that conform. May be said of one supplier after another. */
export const reportSupplierReadiness = nationalDecider(standardEvents.StandardSupplierReady, ofStandard);
