import { entryOn, facts, given, provenance, inventedSource } from '#testing/given';
import type { DatedEvent, Decide } from '../kernel/index.ts';
import { announcePolicy, type NationalFact, type Policy, type PolicyRegistered } from '../policy/index.ts';
import type { RegisteredTrust } from '../trust/index.ts';
import {
  approveFunding,
  awardFunding,
  clawBackFunding,
  closeBids,
  fundingRound,
  openBids,
  receiveFunding,
  reviseFunding,
  signAgreement,
  type FundingEvent,
  type Recipient,
  type RecipientCommand,
  type RecipientFacts,
} from './index.ts';

const ref = 'zz-round';
const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref, kind: 'funding-round', title: 'An invented round', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const strategy: PolicyRegistered = { ...registered, data: { ...registered.data, kind: 'strategy' } };
const announced = { type: 'PolicyAnnounced', data: {}, entry: entryOn('2019-03') } as const;
const withdrawn = { type: 'PolicyWithdrawn', data: {}, entry: entryOn('2020') } as const;
const on = (edtf: string, more: Partial<RecipientCommand> = {}): RecipientCommand => ({
  ref,
  said: provenance(edtf),
  ...more,
});
const trust: RegisteredTrust = { is: 'registered', ods: 'ZZ1', successors: ['ZZ2'] };
const withTrust = (life: Partial<RegisteredTrust> = {}): RecipientFacts => ({
  ...facts,
  trust: { ...trust, ...life },
});
const round = given(fundingRound);

interface Case {
  readonly decide: Decide<
    Policy,
    RecipientCommand,
    RecipientFacts,
    DatedEvent<string, NationalFact & Recipient>
  >;
  readonly type: FundingEvent['type'];
}
const during: readonly Case[] = [
  { decide: approveFunding, type: 'FundingApproved' },
  { decide: openBids, type: 'BidsOpened' },
  { decide: closeBids, type: 'BidsClosed' },
  { decide: awardFunding, type: 'FundingAwarded' },
  { decide: reviseFunding, type: 'FundingRevised' },
];
const after: readonly Case[] = [
  { decide: signAgreement, type: 'AgreementSigned' },
  { decide: receiveFunding, type: 'FundingReceived' },
  { decide: clawBackFunding, type: 'FundingClawedBack' },
];
const ahead = new Set(['BidsOpened', 'BidsClosed']);
const all = [...during, ...after];
const naming = all.filter(
  ({ decide }) => decide === awardFunding || after.some((one) => one.decide === decide),
);

describe.each(all)('$type', ({ decide, type }) => {
  it('happens to a funding round', () =>
    round(registered, announced)
      .when(decide, on('2019-06', { note: 'a note' }), facts)
      .then({ type, data: { note: 'a note' }, entry: entryOn('2019-06') }));

  it('happens to nothing else', () =>
    round(strategy).when(decide, on('2019-06'), facts).isRefused('policy/another-kind'));

  it('needs the round to be registered', () =>
    round().when(decide, on('2019-06'), facts).isRefused('policy/not-registered'));
});

describe('a day ahead', () => {
  it.each(all.filter(({ type }) => !ahead.has(type)))('is not told as done: $type', ({ decide }) =>
    round(registered).when(decide, on('2027'), facts).isRefused('entry/after-today'),
  );
  it.each(all.filter(({ type }) => ahead.has(type)))('may be a deadline: $type', ({ decide, type }) =>
    round(registered)
      .when(decide, on('2027'), facts)
      .then({ type, data: {}, entry: entryOn('2027') }),
  );
});

describe('after the end of the round', () => {
  it.each(during)('comes no $type', ({ decide }) =>
    round(registered, withdrawn).when(decide, on('2021'), facts).isRefused('policy/ended'),
  );
  it.each(after)('may come $type', ({ decide, type }) =>
    round(registered, withdrawn)
      .when(decide, on('2021'), facts)
      .then({ type, data: {}, entry: entryOn('2021') }),
  );
});

describe('bids', () => {
  const closed = { type: 'BidsClosed', data: {}, entry: entryOn('2019-04') } as const;

  it('may open again after they closed', () =>
    round(registered, closed)
      .when(openBids, on('2019-11'), facts)
      .then({ type: 'BidsOpened', data: {}, entry: entryOn('2019-11') }));
});

describe('an award', () => {
  const award = (edtf: string) => ({ type: 'FundingAwarded', data: {}, entry: entryOn(edtf) }) as const;

  it('is not certainly before the announcement', () =>
    round(registered, announced)
      .when(awardFunding, on('2019-02-28'), facts)
      .isRefused('funding-round/award-before-announcement'));

  it.each(['2019-03', '2019', '2018~'])('may have followed the announcement: %s', (edtf) =>
    round(registered, announced).when(awardFunding, on(edtf), facts).then(award(edtf)),
  );

  it('needs no announcement on record', () =>
    round(registered).when(awardFunding, on('2014'), facts).then(award('2014')));

  it('may follow the first of two announcements, whichever was recorded first', () =>
    round(registered, announced, { ...announced, entry: entryOn('2018') })
      .when(awardFunding, on('2019-01'), facts)
      .then(award('2019-01')));

  it('is not followed by the first announcement', () =>
    round(registered, award('2019-01'))
      .when(announcePolicy, on('2019-03'), facts)
      .isRefused('policy/announced-after-award'));

  it('may be followed by another announcement', () =>
    round(registered, { ...announced, entry: entryOn('2018') }, award('2019-01'))
      .when(announcePolicy, on('2019-03'), facts)
      .then(announced));
});

describe('the trust that gets the money', () => {
  const toTrust = on('2019-06', { trust: 'ZZ1', title: 'Award', capabilities: ['epr'], supplier: 'ZZ Ltd' });
  const data = { trust: 'ZZ1', title: 'Award', capabilities: ['epr'], supplier: 'ZZ Ltd' };

  it.each(naming)('is named in $type', ({ decide, type }) =>
    round(registered)
      .when(decide, toTrust, withTrust())
      .then({ type, data, entry: entryOn('2019-06') }),
  );

  it.each(naming)('is registered: $type', ({ decide }) =>
    round(registered).when(decide, toTrust, facts).isRefused('trust/not-registered'),
  );

  it.each(naming)('gets it for what the codebook knows: $type', ({ decide }) =>
    round(registered)
      .when(decide, { ...toTrust, capabilities: ['telepathy'] }, withTrust())
      .isRefused('codebook/unknown-code'),
  );

  it('was certainly open by then', () =>
    round(registered)
      .when(awardFunding, toTrust, withTrust({ opened: entryOn('2019-07').occurred }))
      .isRefused('funding-round/trust-not-yet-open'));

  it('had not certainly closed by then', () =>
    round(registered)
      .when(awardFunding, toTrust, withTrust({ closed: entryOn('2019-05').occurred }))
      .isRefused('funding-round/trust-closed'));

  it.each(['2019', '2019-06', '2018?'])('may have been open still, on %s', (closed) =>
    round(registered)
      .when(awardFunding, toTrust, withTrust({ closed: entryOn(closed).occurred }))
      .then({ type: 'FundingAwarded', data, entry: entryOn('2019-06') }),
  );
});
