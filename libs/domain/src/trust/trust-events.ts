import type { DatedEvent, Registration } from '../kernel/index.ts';

/** The types of trust; the codebook has a list of the same codes. */
export const trustTypes = [
  'acute',
  'mental-health',
  'community',
  'ambulance',
  'specialist',
  'integrated',
  'unknown',
] as const;

/** Our own classification, not a field of the ODS; integrated: acute combined with community or mental health services. */
export type TrustType = (typeof trustTypes)[number];

/** A trust under its ODS code, with the first name known. Region and board are those of the newest file. */
export type TrustRegistered = Registration<
  'TrustRegistered',
  {
    readonly ods: string;
    readonly name: string;
    readonly trustType: TrustType;
    readonly foundationTrust: boolean;
    readonly region: string;
    readonly board?: string;
  }
>;

/** The legal body behind the code begins. */
export type TrustOpened = DatedEvent<'TrustOpened', object>;
/** From one name to another. */
export type TrustRenamed = DatedEvent<'TrustRenamed', { readonly from: string; readonly to: string }>;
/** From one type to another, by our own classification. */
export type TrustReclassified = DatedEvent<
  'TrustReclassified',
  { readonly from: TrustType; readonly to: TrustType }
>;
/** To another region or board. */
export type TrustMoved = DatedEvent<'TrustMoved', { readonly region?: string; readonly board?: string }>;
/** Into a successor, of which there may be several. Often dated the day after closing. */
export type TrustMerged = DatedEvent<
  'TrustMerged',
  {
    readonly into: string;
    readonly part: 'whole' | 'part' | 'not-stated';
    readonly basis: 'ods' | 'published' | 'inferred';
  }
>;
/** Only this ends a trust. */
export type TrustClosed = DatedEvent<'TrustClosed', object>;

/** Everything that can happen to one trust. */
export type TrustEvent =
  TrustRegistered | TrustOpened | TrustRenamed | TrustReclassified | TrustMoved | TrustMerged | TrustClosed;
