import { dateOf, entryOn, facts, given, provenance, inventedSource } from '#testing/given';
import type { DatedEvent, Decide } from '../kernel/index.ts';
import type { Facts } from '../codebook/index.ts';
import type { NationalCommand, NationalFact, Policy, PolicyRegistered } from '../policy/index.ts';
import {
  draftStandard,
  mandateStandard,
  reportSupplierReadiness,
  standard,
  type MandateStandard,
  type StandardEvent,
} from './index.ts';

const ref = 'zz-standard';
const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref, kind: 'standard', title: 'An invented standard', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const target: PolicyRegistered = { ...registered, data: { ...registered.data, kind: 'target' } };
const superseded = { type: 'PolicySuperseded', data: {}, entry: entryOn('2020') } as const;
const on = (edtf: string): NationalCommand => ({ ref, said: provenance(edtf) });
const standardOf = given(standard);

interface Case {
  readonly decide: Decide<Policy, NationalCommand, Facts, DatedEvent<string, NationalFact>>;
  readonly type: StandardEvent['type'];
}
const told: readonly Case[] = [
  { decide: draftStandard, type: 'StandardDrafted' },
  { decide: reportSupplierReadiness, type: 'StandardSupplierReady' },
];

describe.each(told)('$type', ({ decide, type }) => {
  it('happens to a standard, and may happen again', () => {
    const once = { type, data: {}, entry: entryOn('2018') };
    standardOf(registered).when(decide, on('2018'), facts).then(once);
  });
  it('happens to nothing else', () =>
    standardOf(target).when(decide, on('2018'), facts).isRefused('policy/another-kind'));
  it('is told when it is done', () =>
    standardOf(registered).when(decide, on('2027'), facts).isRefused('entry/after-today'));
  it('does not certainly follow the end', () =>
    standardOf(registered, superseded).when(decide, on('2021'), facts).isRefused('policy/ended'));
});

describe('mandating a standard', () => {
  const mandate: MandateStandard = { ...on('2018-04'), conformBy: dateOf('2019-04') };
  const mandated = {
    type: 'StandardMandated',
    data: { conformBy: dateOf('2019-04') },
    entry: entryOn('2018-04'),
  };

  it('says by when to conform, whether or not suppliers are ready', () =>
    standardOf(registered)
      .when(mandateStandard, mandate, facts)
      .then({ ...mandated, type: 'StandardMandated' }));

  it('does not ask to conform before the mandate', () =>
    standardOf(registered)
      .when(mandateStandard, { ...mandate, conformBy: dateOf('2018-03') }, facts)
      .isRefused('entry/due-before-set'));

  it('happens to nothing else', () =>
    standardOf(target).when(mandateStandard, mandate, facts).isRefused('policy/another-kind'));

  it('keeps the standard alive: its end is not certainly before', () =>
    standardOf(registered, { ...superseded, entry: entryOn('2017') })
      .when(mandateStandard, mandate, facts)
      .isRefused('policy/ended'));
});
