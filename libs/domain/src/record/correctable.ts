import type { Correctable, CorrectionEvent, Fits } from '../entry/index.ts';
import { directions } from '../influence/index.ts';
import type { KeptText } from '../kernel/index.ts';
import { trustTypes } from '../trust/index.ts';
import type { DomainEvent } from './domain-event.ts';
import {
  amount,
  between,
  codeIn,
  date,
  either,
  made,
  may,
  oneOf,
  several,
  text,
  wholeFrom,
  yesOrNo,
  type Optional,
} from './fits.ts';

type Entered = Exclude<DomainEvent, CorrectionEvent>;
type OfType<Type extends Entered['type']> = Extract<Entered, { readonly type: Type }>;

/** What says which subject it is, of which trust and kind: retract, and record anew. */
type Identity<Type extends Entered['type']> =
  | ('ref' | 'ods' | 'trust' | 'kind' | 'list' | 'version' | 'instrument' | 'round' | 'series')
  | ('into' | 'relation' | 'assertionId' | 'milestone' | 'dispute')
  | (Type extends 'RelationAsserted' ? 'to' : never)
  | (Type extends 'InfluenceClaimed' ? 'policy' : never);

/** Whose body is kept beside the log: a correction would write another into it. Retract, and record anew. */
type InOwnWords<Data> = {
  [Field in keyof Data]-?: KeptText extends Data[Field] ? Field : never;
}[keyof Data];

type FieldsOf<Type extends Entered['type']> = {
  readonly [
    Field in Exclude<keyof OfType<Type>['data'], Identity<Type> | InOwnWords<OfType<Type>['data']>>
  ]-?: object extends Pick<OfType<Type>['data'], Field> ? Optional : Fits & { readonly optional?: never };
};

const version = either(wholeFrom(1), oneOf('not stated'));
const trustType = oneOf(...trustTypes);
const capabilities = several(codeIn('capabilities'));
const note = may(text);
const money = { issuer: may(text), amount: may(amount), note };
const fact = { ...money, goal: may(made({ statement: text }, { due: date })) };
const named = { supplier: may(text), product: may(text) };
const recipient = { ...fact, ...named, title: may(text), capabilities: may(capabilities) };
const promise = {
  ...money,
  measure: may(text),
  definition: may(wholeFrom(1)),
  thresholdPct: may(between(0, 100)),
  due: may(date),
};
const described = { ...named, title: text, capability: codeIn('capabilities'), note };
const codes = { codes: several(made({ code: text, title: text }, { meaning: text })) };

/** The fields of each type of event that a correction may restate. An event with another field does not compile. */
const fields: { readonly [Type in Entered['type']]: FieldsOf<Type> } = {
  PolicyRegistered: { title: text, issuer: text, capabilities },
  PolicyAnnounced: fact,
  PolicyOpened: fact,
  PolicyPublished: fact,
  PolicyLaunched: fact,
  PolicyCameIntoForce: fact,
  PolicyAwarded: fact,
  PolicyRevised: fact,
  PolicyClosed: { ...fact, of: oneOf('window', 'life') },
  PolicySuperseded: fact,
  PolicyWithdrawn: fact,
  PolicyMerged: fact,
  FundingApproved: fact,
  BidsOpened: fact,
  BidsClosed: fact,
  FundingAwarded: recipient,
  AgreementSigned: recipient,
  FundingReceived: recipient,
  FundingRevised: fact,
  FundingClawedBack: recipient,
  StandardDrafted: fact,
  StandardSupplierReady: fact,
  StandardMandated: { ...fact, conformBy: date },
  TargetSet: { ...promise, statement: text },
  TargetRevised: { ...promise, statement: may(text) },
  TargetMet: fact,
  TargetMissed: fact,
  TargetAbandoned: fact,
  TrustRegistered: {
    name: text,
    trustType,
    foundationTrust: yesOrNo,
    region: codeIn('regions'),
    board: may(codeIn('boards')),
  },
  TrustOpened: {},
  TrustRenamed: { from: text, to: text },
  TrustReclassified: { from: trustType, to: trustType },
  TrustMoved: { region: may(codeIn('regions')), board: may(codeIn('boards')) },
  TrustMerged: { part: oneOf('whole', 'part', 'not-stated'), basis: oneOf('ods', 'published', 'inferred') },
  TrustClosed: {},
  MilestonePlanned: { ...described, due: date },
  MilestoneRescheduled: { due: date, note },
  MilestoneReached: { ...described, definition: version },
  SetbackReported: { ...described, setback: oneOf('deferred', 'stopped', 'incident', 'not stated') },
  MilestoneWithdrawn: {},
  MilestoneVerified: {},
  MilestoneDisputed: {},
  DisputeAnswered: {},
  EvidenceAttached: { title: text, url: text },
  InfluenceClaimed: { direction: oneOf(...directions), mechanism: codeIn('mechanisms') },
  InfluenceContested: {},
  InfluenceWithdrawn: {},
  CoverageSeriesRegistered: {
    title: text,
    milestoneKind: codeIn('milestone-kinds'),
    capability: codeIn('capabilities'),
    scope: text,
  },
  CoverageReported: {
    sharePct: between(0, 100),
    trustsWith: may(wholeFrom(0)),
    trustsTotal: may(wholeFrom(0)),
    definition: version,
    basis: text,
  },
  MaturityRoundRegistered: {
    title: text,
    scaleMax: between(Number.MIN_VALUE, Number.MAX_VALUE),
    selfAssessed: yesOrNo,
    policy: may(text),
  },
  MaturityScored: { theme: text, score: between(0, Number.MAX_VALUE), note },
  CodebookPublished: codes,
  CodebookRevised: codes,
  RelationAsserted: { assertedBy: text, note },
  RelationWithdrawn: {},
};

/** The fields that a correction of this type of event may restate; undefined for a type that is none of ours. */
export const correctable = (type: string): Correctable | undefined =>
  isEntered(type) ? fields[type] : undefined;

const isEntered = (type: string): type is Entered['type'] => Object.hasOwn(fields, type);
