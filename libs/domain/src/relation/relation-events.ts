import type { FreeText, Statement } from '../kernel/index.ts';

/** The ways in which one subject may relate to another. */
export const relationKinds = [
  'funds',
  'implements',
  'revises',
  'supersedes',
  'reviews',
  'conflicts-with',
  'relates-to',
] as const;

/** How the subject of the stream relates to another subject. */
export type RelationKind = (typeof relationKinds)[number];

/** Held in the stream of the subject that it goes out from. `to` is a stream name, such as `policy-ltp-2019`. */
export type RelationAsserted = Statement<
  'RelationAsserted',
  {
    readonly relation: RelationKind;
    readonly to: string;
    readonly assertedBy: string;
    readonly note?: string;
  }
>;

/** Names the event that asserted it. */
export type RelationWithdrawn = Statement<
  'RelationWithdrawn',
  { readonly assertionId: string; readonly reason: FreeText }
>;

/** Any stream may hold these. */
export type RelationEvent = RelationAsserted | RelationWithdrawn;
