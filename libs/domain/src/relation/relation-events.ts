import {
  events,
  fixed,
  id,
  line,
  oneOf,
  optional,
  ownWords,
  prose,
  stated,
  subject,
  type EventsOf,
} from '../schema/index.ts';

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

/** One of those: from the subject of the stream to another subject. */
export type RelationKind = (typeof relationKinds)[number];

/** Everything that is said of how two subjects relate; any stream may hold it. */
export const relationEvents = events('any', {
  /** Held in the stream of the subject that it goes out from. */
  RelationAsserted: stated(
    {
      names: { from: subject('The subject that it goes out from, such as policy-ltp-2019.') },
      by: ['policy-lead'],
      useCase: 'assert-relation',
      label: 'relation stated',
      says: 'Somebody says that one subject relates to another.',
    },
    {
      relation: fixed(oneOf(relationKinds, 'How the one relates to the other.')),
      to: fixed(subject('The other subject.')),
      assertedBy: line('Who says so: a body, by its name.'),
      note: optional(prose('A short detail.')),
    },
  ),
  /** Names the event that asserted it. */
  RelationWithdrawn: stated(
    {
      names: { from: subject('The subject that it goes out from.') },
      by: ['policy-lead'],
      useCase: 'withdraw-relation',
      label: 'relation withdrawn',
      says: 'A relation no longer holds, or should not have been said.',
    },
    { assertionId: fixed(id('Id of the event that asserted it.')), reason: ownWords('Why.') },
  ),
});

type Events = EventsOf<typeof relationEvents>;

/** The statement that one subject relates to another. */
export type RelationAsserted = Events['RelationAsserted'];
/** The withdrawal of such a statement. */
export type RelationWithdrawn = Events['RelationWithdrawn'];

/** Anything that can be said of how two subjects relate. */
export type RelationEvent = Events[keyof Events];
