import {
  code,
  date,
  dated,
  events,
  fixed,
  id,
  line,
  odsCode,
  oneOf,
  optional,
  ownWords,
  prose,
  slug,
  version,
  webAddress,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

const note = optional(prose('A short detail.'));

const detailFields = {
  trust: fixed(odsCode('ODS code of the trust.')),
  kind: fixed(code('milestone-kinds', 'Code of the kind of milestone.')),
  title: line('What it is, for somebody who knows the trust.'),
  capability: code('capabilities', 'Code of the capability.'),
  supplier: optional(line('Supplier, as named at the time.')),
  product: optional(line('Product, as named at the time.')),
  note,
};

/** A step of one trust as it was called when it was reported: names of suppliers and products change later. */
export type MilestoneDetails = DataOf<typeof detailFields>;

const byTrust = ['trust-reporter'] as const;

/** Said whether or not anything was heard of the milestone before. */
const describing = {
  by: byTrust,
  names: {
    milestone: optional(
      id('Id of the milestone. Left out, it is a new one, and the Idempotency-Key becomes its id.'),
    ),
  },
} as const;

/** Said of a milestone that is on record; its trust and kind are said again, against mistakes. */
const onRecord = {
  names: {
    milestone: id('Id of the milestone.'),
    trust: odsCode('ODS code of its trust.'),
    kind: slug('Code of its kind.'),
  },
} as const;

/** Everything that can happen to one step of one trust's digitisation. */
export const milestoneEvents = events('milestone', {
  /** The plan's own entry is dated when it was made known; `due` is the day planned for. */
  MilestonePlanned: dated(
    {
      ...describing,
      useCase: 'plan-milestone',
      label: 'planned',
      says: 'A trust made known what it plans, and for when.',
    },
    { ...detailFields, due: date('The date planned for. The plan itself is dated by ‘occurred’.') },
  ),
  /** Planned for another day. */
  MilestoneRescheduled: dated(
    {
      ...onRecord,
      by: byTrust,
      useCase: 'reschedule-milestone',
      label: 'rescheduled',
      says: 'A trust made known that it now plans for another day.',
    },
    { due: date('The date that it now plans for.'), note },
  ),
  /** Deferred, stopped or an incident: no achievement, never counted as one. */
  SetbackReported: dated(
    {
      ...describing,
      useCase: 'report-setback',
      label: 'setback',
      says: 'Something was deferred or stopped, or an incident happened: no achievement.',
    },
    {
      ...detailFields,
      setback: oneOf(['deferred', 'stopped', 'incident', 'not stated'], 'What kind of setback it was.'),
    },
  ),
  /** `definition`: the version of the codebook's definition that was met; 'has an EPR' meant less in 2022 than in 2025. */
  MilestoneReached: dated(
    {
      ...describing,
      useCase: 'reach-milestone',
      label: 'reached',
      says: 'A trust has reached a milestone, whether or not it had planned to.',
    },
    { ...detailFields, definition: version('Version of the codebook’s definition that was met.') },
  ),
  /** A document in which more about it is to be read. */
  EvidenceAttached: dated(
    {
      ...onRecord,
      by: byTrust,
      useCase: 'attach-evidence',
      label: 'evidence attached',
      says: 'Where it can be seen.',
    },
    {
      title: line('What the evidence is called.'),
      url: webAddress('Where it is.'),
      note: optional(ownWords('What it shows.')),
    },
  ),
  /** A reviewer has looked at the sources and finds that it was reached. */
  MilestoneVerified: dated(
    {
      ...onRecord,
      by: ['reviewer'],
      useCase: 'verify-milestone',
      label: 'verified',
      says: 'Somebody who looked at the evidence says that it holds.',
    },
    { note: optional(ownWords('What was looked at.')) },
  ),
  /** A reviewer doubts something that is said of it. */
  MilestoneDisputed: dated(
    {
      ...onRecord,
      by: ['reviewer'],
      useCase: 'dispute-milestone',
      label: 'disputed',
      says: 'A reviewer doubts that it is so.',
    },
    { reason: ownWords('Why.') },
  ),
  /** The trust answers. `dispute`: id of the event that disputed it. */
  DisputeAnswered: dated(
    {
      ...onRecord,
      by: byTrust,
      useCase: 'answer-dispute',
      label: 'dispute answered',
      says: 'The trust answers a dispute.',
    },
    { dispute: fixed(id('Id of the entry of the dispute.')), answer: ownWords('The answer.') },
  ),
  /** Given up, or no longer so. */
  MilestoneWithdrawn: dated(
    {
      ...onRecord,
      by: byTrust,
      useCase: 'withdraw-milestone',
      label: 'withdrawn',
      says: 'A trust gave it up, or says that it no longer holds.',
    },
    { reason: ownWords('Why.') },
  ),
});

type Events = EventsOf<typeof milestoneEvents>;

/** The plan of a milestone. */
export type MilestonePlanned = Events['MilestonePlanned'];
/** The change of a plan's day. */
export type MilestoneRescheduled = Events['MilestoneRescheduled'];
/** The reaching of a milestone. */
export type MilestoneReached = Events['MilestoneReached'];
/** A setback on the way to a milestone. */
export type SetbackReported = Events['SetbackReported'];
/** The withdrawal of a milestone. */
export type MilestoneWithdrawn = Events['MilestoneWithdrawn'];
/** A reviewer's verification of a milestone. */
export type MilestoneVerified = Events['MilestoneVerified'];
/** A reviewer's dispute of a milestone. */
export type MilestoneDisputed = Events['MilestoneDisputed'];
/** A trust's answer to a dispute. */
export type DisputeAnswered = Events['DisputeAnswered'];
/** Evidence attached to a milestone. */
export type EvidenceAttached = Events['EvidenceAttached'];

/** The events by which reviewers and the trust speak to each other about a milestone. */
export type ReviewEvent = MilestoneVerified | MilestoneDisputed | DisputeAnswered;

/** Anything that can be on record of one step of one trust's digitisation. */
export type MilestoneEvent = Events[keyof Events];
