import type { CommandName } from '../../api-client/command-requests.ts';

/** The group of fields that an event is asked for beside those of every event. */
export type Extra =
  'nothing' | 'recipient' | 'conform-by' | 'promise' | 'promise-anew' | 'what-closed' | 'goal';

/** Stage of the money named on the occasion; `ask` where it may be any of these. */
export type MoneyKind = 'announced' | 'approved' | 'awarded' | 'received' | 'ask';

/** Something that can happen to a policy, and the command that records it. */
export interface PolicyHappening {
  readonly useCase: CommandName;
  readonly label: string;
  readonly hint: string;
  readonly money: MoneyKind;
  readonly extra?: Extra;
}

const of = (
  useCase: CommandName,
  label: string,
  hint: string,
  money: MoneyKind = 'announced',
  extra?: Extra,
): PolicyHappening => ({ useCase, label, hint, money, ...(extra === undefined ? {} : { extra }) });

const announced = of(
  'announce-policy',
  'Announced',
  'It was made known what is to come',
  'announced',
  'goal',
);
const opened = of('open-policy', 'Opened', 'A call, a consultation or an exercise opened');
const published = of('publish-policy', 'Published', 'The document came out', 'announced', 'goal');
const launched = of('launch-policy', 'Launched', 'The work under it began', 'announced', 'goal');
const inForce = of(
  'bring-policy-into-force',
  'Came into force',
  'From this day on it binds',
  'announced',
  'goal',
);
const awarded = of(
  'award-under-policy',
  'Awarded',
  'Contracts, places or money were given under it',
  'awarded',
);
const revised = of('revise-policy', 'Revised', 'It was restated, extended or cut', 'ask', 'goal');

const endings: readonly PolicyHappening[] = [
  of('close-policy', 'Closed', 'A window closed, or its life ended', 'announced', 'what-closed'),
  of('supersede-policy', 'Superseded', 'Another policy took its place'),
  of('withdraw-policy', 'Withdrawn', 'It was taken back'),
  of('merge-policy', 'Merged', 'It went into another policy'),
];

const ofMoney: readonly PolicyHappening[] = [
  of('approve-funding', 'Approved', 'The Treasury approved the money', 'approved'),
  of('open-bids', 'Opened for bids', 'Trusts could bid from this day on'),
  of('close-bids', 'Closed for bids', 'The last day for bids'),
  of(
    'award-funding',
    'Awarded',
    'Money was given to one trust, or to trusts not named',
    'awarded',
    'recipient',
  ),
  of('sign-agreement', 'Agreement signed', 'The terms of an award were signed', 'awarded', 'recipient'),
  of('receive-funding', 'Money received', 'Money arrived', 'received', 'recipient'),
  of('revise-funding', 'Revised or cut', 'The total was restated, spread anew or cut', 'ask', 'goal'),
  of('claw-back-funding', 'Clawed back', 'Money was taken back', 'ask', 'recipient'),
];

const ofStandards: readonly PolicyHappening[] = [
  of('draft-standard', 'Drafted', 'A draft was made known'),
  of('report-supplier-readiness', 'Suppliers ready', 'Suppliers had products that conform'),
  of('mandate-standard', 'Mandated', 'Those whom it binds must conform by a day', 'announced', 'conform-by'),
];

const ofTargets: readonly PolicyHappening[] = [
  of('set-target', 'Promised', 'The promise was made', 'announced', 'promise'),
  of('revise-target', 'Promise revised', 'It moved, was reworded, or both', 'announced', 'promise-anew'),
  of('meet-target', 'Met', 'The verdict that it was kept'),
  of('miss-target', 'Missed', 'The verdict that it was not kept'),
  of('abandon-target', 'Abandoned', 'It was given up'),
];

const beginnings = [announced, opened, published, launched, inForce] as const;

/** Events that a policy of a kind can have, in about the order in which they come. */
export function happeningsOf(kind: string): readonly PolicyHappening[] {
  switch (kind) {
    case 'funding-round':
      return [announced, ...ofMoney, published, launched, ...endings];
    case 'standard':
      return [announced, ...ofStandards, published, launched, inForce, opened, awarded, revised, ...endings];
    case 'target':
      return [...ofTargets, published, ...endings];
    default:
      return [...beginnings, awarded, revised, ...endings];
  }
}

/** One of them by its command; undefined where a policy of that kind has none. */
export const happeningOf = (kind: string, useCase: string): PolicyHappening | undefined =>
  happeningsOf(kind).find((one) => one.useCase === useCase);
