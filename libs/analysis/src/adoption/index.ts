export { adoption, adoptionOn, type AdoptionOnDay, type AdoptionPoint } from './adoption.ts';
export type { Closures, Counts, MergerCounts } from './counts.ts';
export type { AdoptionRecord, TrustLife } from './trust-on-day.ts';
