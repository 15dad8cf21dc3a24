import { byPolicyLeads, nationalFields } from '../policy/policy-events.ts';
import {
  date,
  dated,
  events,
  fixed,
  id,
  line,
  list,
  number,
  object,
  optional,
  prose,
  stated,
  whole,
  type DataOf,
  type EventsOf,
} from '../schema/index.ts';

const { goal, ...moneyFields } = nationalFields;

const share = { least: 0, most: 100 };

const shareFields = {
  by: date('By when.'),
  sharePct: number(share, 'The share promised, in per cent.'),
};

const promiseFields = {
  measure: optional(line('How it is measured.')),
  definition: optional(whole({ least: 1, most: 1000 }, 'Version of the definition that it is measured by.')),
  thresholdPct: optional(number(share, 'How much of it, in per cent.')),
  due: optional(date('By when.')),
};

const promised = { statement: prose('What is promised, in the words of the source.'), ...promiseFields };

/** A promise: in words, by which measure and definition, how much of it, and by which date. */
export type Promised = DataOf<typeof promised>;

/** Everything that can happen to a target beside what can happen to every policy. */
export const targetEvents = events('policy', {
  /** A promise is made. */
  TargetSet: dated(
    {
      ...byPolicyLeads,
      useCase: 'set-target',
      label: 'promised',
      says: 'A promise was made: what, how measured, how much of it, by when.',
    },
    { ...moneyFields, ...promised },
  ),
  /** Any part of the promise is restated; what is left out stands. */
  TargetRevised: dated(
    {
      ...byPolicyLeads,
      useCase: 'revise-target',
      label: 'promise revised',
      says: 'The promise moved, was reworded, or both; what is left out stands.',
    },
    {
      ...moneyFields,
      statement: optional(prose('What is promised now, in the words of the source.')),
      ...promiseFields,
    },
  ),
  /** The verdict that it was kept. */
  TargetMet: dated(
    { ...byPolicyLeads, useCase: 'meet-target', label: 'met', says: 'The verdict that it was kept.' },
    nationalFields,
  ),
  /** The verdict that it was not kept. */
  TargetMissed: dated(
    { ...byPolicyLeads, useCase: 'miss-target', label: 'missed', says: 'The verdict that it was not kept.' },
    nationalFields,
  ),
  /** It is given up. */
  TargetAbandoned: dated(
    { ...byPolicyLeads, useCase: 'abandon-target', label: 'abandoned', says: 'It was given up.' },
    nationalFields,
  ),
  /** The shares that a promise names, as it was made or restated on one occasion; said anew, the later stands. */
  SharesStated: stated(
    {
      ...byPolicyLeads,
      useCase: 'state-shares',
      label: 'shares stated',
      says: 'Somebody says which shares a promise named, each with its day.',
    },
    {
      entryId: fixed(id('Id of the entry that makes or restates the promise.')),
      shares: list(object('PromisedShare', shareFields, 'The shares promised, each with its day.'), {
        least: 1,
        most: 20,
      }),
    },
  ),
});

type Events = EventsOf<typeof targetEvents>;

/** The making of a promise. */
export type TargetSet = Events['TargetSet'];
/** The restating of a promise. */
export type TargetRevised = Events['TargetRevised'];
/** The statement which shares a promise named. */
export type SharesStated = Events['SharesStated'];
/** A share promised, and its day. */
export type PromisedShare = SharesStated['data']['shares'][number];

/** Anything that can be on record of a target beside what can be of every policy. */
export type TargetEvent = Events[keyof Events];
