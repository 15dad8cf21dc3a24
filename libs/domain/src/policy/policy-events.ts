import {
  amount,
  code,
  date,
  dated,
  events,
  fixed,
  line,
  list,
  object,
  oneOf,
  optional,
  prose,
  registration,
  slug,
  stated,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

/** The kinds of policy; which events a policy may have depends on it. */
export const policyKinds = [
  'strategy',
  'programme',
  'mandate',
  'review',
  'assessment',
  'organisation',
  'funding-round',
  'standard',
  'target',
] as const;

/** A kind of national initiative. */
export type PolicyKind = (typeof policyKinds)[number];

const goalFields = {
  statement: prose('The goal, in the words of the source.'),
  due: optional(date('The date promised for it.')),
};

/** The fields of every dated national event. The issuer is named where another body than the policy's acted. */
export const nationalFields = {
  issuer: optional(line('The body that acted, where it is not the one that issued the policy.')),
  goal: optional(object('Goal', goalFields, 'A goal set or restated on this occasion.')),
  amount: optional(amount),
  note: optional(prose('A short detail.')),
};

/** The data that any dated national event may have. */
export type NationalFact = DataOf<typeof nationalFields>;

/** Said by policy leads, of the policy that the request names by its ref. */
export const byPolicyLeads = {
  by: ['policy-lead'],
  names: { ref: slug('Ref of the policy.') },
} as const;

/** Everything that can happen to a policy of every kind. */
export const policyEvents = events('policy', {
  /** The registration of a policy. Its life follows, in whatever order it becomes known. */
  PolicyRegistered: registration(
    {
      useCase: 'register-policy',
      by: ['policy-lead'],
      label: 'registered',
      says: 'A policy is to be told of: what it is, once.',
    },
    {
      ref: fixed(slug('What it is called in addresses from now on, for good: ltp-2019.')),
      kind: fixed(oneOf(policyKinds, 'What kind of national initiative it is.')),
      title: line('Its title, as published.'),
      issuer: line('The body that issued it.'),
      capabilities: list(code('capabilities', 'Codes of the capabilities that it is about.'), {
        least: 1,
        most: 20,
      }),
    },
  ),
  /** A national body makes known what is to come. */
  PolicyAnnounced: dated(
    {
      ...byPolicyLeads,
      useCase: 'announce-policy',
      label: 'announced',
      says: 'A national body made known what is to come.',
    },
    nationalFields,
  ),
  /** A call, a consultation or an exercise opens. */
  PolicyOpened: dated(
    {
      ...byPolicyLeads,
      useCase: 'open-policy',
      label: 'opened',
      says: 'A call, a consultation or an exercise opened.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** The policy, or a document of it, is published. */
  PolicyPublished: dated(
    {
      ...byPolicyLeads,
      useCase: 'publish-policy',
      label: 'published',
      says: 'The policy, or a document of it, was published.',
    },
    nationalFields,
  ),
  /** The work under it begins. */
  PolicyLaunched: dated(
    {
      ...byPolicyLeads,
      useCase: 'launch-policy',
      label: 'launched',
      says: 'The work under it began.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** From this day on it binds, or takes full effect. */
  PolicyCameIntoForce: dated(
    {
      ...byPolicyLeads,
      useCase: 'bring-policy-into-force',
      label: 'came into force',
      says: 'From this day on it binds, or takes full effect.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** Contracts, places or money under a policy that is no funding round. */
  PolicyAwarded: dated(
    {
      ...byPolicyLeads,
      useCase: 'award-under-policy',
      label: 'awarded',
      says: 'Contracts, places or money were given under a policy that is no funding round.',
    },
    nationalFields,
  ),
  /** It is restated, extended or cut. */
  PolicyRevised: dated(
    {
      ...byPolicyLeads,
      useCase: 'revise-policy',
      label: 'revised',
      says: 'It was restated, extended or cut.',
    },
    nationalFields,
  ),
  /** A window (of a call or an exercise) closes, or the policy's life does. */
  PolicyClosed: dated(
    {
      ...byPolicyLeads,
      useCase: 'close-policy',
      label: 'closed',
      says: 'A window closed, or the policy for good.',
      mayLieAhead: true,
    },
    {
      ...nationalFields,
      of: oneOf(
        ['window', 'life'],
        'What closed: a window (of a call or an exercise), or the policy for good.',
      ),
    },
  ),
  /** Another policy takes its place. */
  PolicySuperseded: dated(
    {
      ...byPolicyLeads,
      useCase: 'supersede-policy',
      label: 'superseded',
      says: 'Another policy took its place.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** It is taken back. */
  PolicyWithdrawn: dated(
    {
      ...byPolicyLeads,
      useCase: 'withdraw-policy',
      label: 'withdrawn',
      says: 'It was taken back.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** It goes into another policy. */
  PolicyMerged: dated(
    {
      ...byPolicyLeads,
      useCase: 'merge-policy',
      label: 'merged',
      says: 'It went into another policy.',
      mayLieAhead: true,
    },
    nationalFields,
  ),
  /** The scope of a policy is said: whom it binds. Said anew, the later takes the place of the earlier. */
  ScopeStated: stated(
    {
      ...byPolicyLeads,
      useCase: 'state-scope',
      label: 'scope stated',
      says: 'Somebody says whom the policy binds.',
    },
    {
      appliesTo: prose('Whom it binds, in words.'),
      trusts: oneOf(['every', 'of-types', 'none'], 'Which trusts it binds.'),
      trustTypes: optional(
        list(code('trust-types', 'Codes of the types of trust that it binds.'), { least: 1, most: 20 }),
      ),
      counted: oneOf(['each', 'together'], 'Each trust by itself, or all of them counted together.'),
      conformBy: optional(date('By when, where that is said.')),
      basis: oneOf(['stated', 'own-reading'], 'Whether the source says so, or we read it so.'),
      note: optional(prose('A short detail.')),
    },
  ),
});

type Events = EventsOf<typeof policyEvents>;

/** The registration of a policy. */
export type PolicyRegistered = Events['PolicyRegistered'];
/** The announcement of a policy. */
export type PolicyAnnounced = Events['PolicyAnnounced'];
/** The award of contracts, places or money under a policy. */
export type PolicyAwarded = Events['PolicyAwarded'];
/** The close of a window or of a policy's life. */
export type PolicyClosed = Events['PolicyClosed'];
/** The statement whom a policy binds. */
export type ScopeStated = Events['ScopeStated'];

/** Anything that can be on record of a policy of every kind. */
export type PolicyEvent = Events[keyof Events];
