import {
  code,
  dated,
  events,
  fixed,
  id,
  odsCode,
  oneOf,
  optional,
  ownWords,
  slug,
  type EventsOf,
} from '../schema/index.ts';

/** The two ways in which a policy may bear on a milestone, as claimed. */
export const directions = ['helped', 'hindered'] as const;

const aboutClaim = { claim: id('Id of the claim.') };

/** Everything that can happen to one claim. */
export const influenceEvents = events('influence', {
  /** A trust says that a policy helped or hindered one of its milestones, and how. Its own view: nothing is proved by it. */
  InfluenceClaimed: dated(
    {
      by: ['trust-reporter'],
      useCase: 'claim-influence',
      label: 'influence claimed',
      says: 'A trust says that a policy helped or hindered one of its milestones, and how.',
    },
    {
      milestone: fixed(id('Id of the milestone.')),
      trust: fixed(odsCode('ODS code of the trust whose milestone it is.')),
      policy: fixed(slug('Ref of the policy.')),
      direction: oneOf(directions, 'Whether it helped or hindered.'),
      mechanism: code('mechanisms', 'Code of the mechanism by which it did: funding, mandate, standard …'),
      statement: optional(ownWords('In words.')),
    },
  ),
  /** A reviewer doubts the claim. */
  InfluenceContested: dated(
    {
      names: aboutClaim,
      by: ['reviewer'],
      useCase: 'contest-influence',
      label: 'claim contested',
      says: 'A reviewer doubts a claim, and says why.',
    },
    { reason: ownWords('Why.') },
  ),
  /** The trust takes the claim back. */
  InfluenceWithdrawn: dated(
    {
      names: aboutClaim,
      by: ['trust-reporter'],
      useCase: 'withdraw-influence',
      label: 'claim withdrawn',
      says: 'A trust takes a claim back, and says why.',
    },
    { reason: ownWords('Why.') },
  ),
});

type Events = EventsOf<typeof influenceEvents>;

/** A trust's claim that a policy helped or hindered. */
export type InfluenceClaimed = Events['InfluenceClaimed'];
/** A reviewer's doubt of a claim. */
export type InfluenceContested = Events['InfluenceContested'];
/** A trust's withdrawal of its claim. */
export type InfluenceWithdrawn = Events['InfluenceWithdrawn'];

/** Anything that can be on record of one claim. */
export type InfluenceEvent = Events[keyof Events];
