import { dateOf, entryOn, facts, given, provenance, inventedSource } from '#testing/given';
import type { Facts } from '../codebook/index.ts';
import type { DatedEvent, Decide } from '../kernel/index.ts';
import type { NationalCommand, NationalFact, Policy, PolicyRegistered } from '../policy/index.ts';
import {
  abandonTarget,
  meetTarget,
  missTarget,
  reviseTarget,
  setTarget,
  target,
  type ReviseTarget,
  type SetTarget,
  type TargetEvent,
} from './index.ts';

const ref = 'zz-target';
const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref, kind: 'target', title: 'An invented target', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const strategy: PolicyRegistered = { ...registered, data: { ...registered.data, kind: 'strategy' } };
const promise = {
  statement: 'nine in ten trusts',
  thresholdPct: 90,
  definition: 1,
  due: dateOf('2023-12-31'),
};
const setting: SetTarget = { ref, said: provenance('2022-02-24'), ...promise };
const set = { type: 'TargetSet', data: promise, entry: entryOn('2022-02-24') } as const;
const revising: ReviseTarget = { ref, said: provenance('2023-07'), due: dateOf('2026-03') };
const revised = {
  type: 'TargetRevised',
  data: { due: dateOf('2026-03') },
  entry: entryOn('2023-07'),
} as const;
const superseded = { type: 'PolicySuperseded', data: {}, entry: entryOn('2024') } as const;
const promised = given(target);

describe('setting a target', () => {
  it('makes a promise', () => promised(registered).when(setTarget, setting, facts).then(set));
  it('may be done again, by another body', () =>
    promised(registered, set).when(setTarget, setting, facts).then(set));
  it('needs no date', () => {
    const { due, ...undated } = promise;
    promised(registered)
      .when(setTarget, { ref, said: setting.said, ...undated }, facts)
      .then({ ...set, data: undated });
  });
  it('does not promise the past', () =>
    promised(registered)
      .when(setTarget, { ...setting, due: dateOf('2022-01') }, facts)
      .isRefused('entry/due-before-set'));
  it.each([-1, 101, Number.NaN])('does not promise %d %%', (thresholdPct) =>
    promised(registered)
      .when(setTarget, { ...setting, thresholdPct }, facts)
      .isRefused('target/not-a-share'),
  );
  it.each([0, 1.5])('does not know version %d of a definition', (definition) =>
    promised(registered)
      .when(setTarget, { ...setting, definition }, facts)
      .isRefused('codebook/version-not-understood'),
  );
  it('happens to a target alone', () =>
    promised(strategy).when(setTarget, setting, facts).isRefused('policy/another-kind'));
  it('is told when it is done', () =>
    promised(registered)
      .when(setTarget, { ...setting, said: provenance('2027'), due: dateOf('2028') }, facts)
      .isRefused('entry/after-today'));
});

describe('revising a target', () => {
  it('moves it', () => promised(registered, set).when(reviseTarget, revising, facts).then(revised));
  it('may be all that is on record', () =>
    promised(registered).when(reviseTarget, revising, facts).then(revised));
  it('does not move it into the past', () =>
    promised(registered, set)
      .when(reviseTarget, { ...revising, due: dateOf('2023-06') }, facts)
      .isRefused('entry/due-before-set'));
  it('does not certainly follow its end', () =>
    promised(registered, superseded)
      .when(reviseTarget, { ...revising, said: provenance('2025') }, facts)
      .isRefused('policy/ended'));
});

interface Case {
  readonly decide: Decide<Policy, NationalCommand, Facts, DatedEvent<string, NationalFact>>;
  readonly type: TargetEvent['type'];
}
const verdicts: readonly Case[] = [
  { decide: meetTarget, type: 'TargetMet' },
  { decide: missTarget, type: 'TargetMissed' },
  { decide: abandonTarget, type: 'TargetAbandoned' },
];

describe.each(verdicts)('the verdict $type', ({ decide, type }) => {
  const on = (edtf: string): NationalCommand => ({ ref, said: provenance(edtf) });

  it('may come after the end of the target', () =>
    promised(registered, superseded)
      .when(decide, on('2025'), facts)
      .then({ type, data: {}, entry: entryOn('2025') }));
  it('is not told ahead', () =>
    promised(registered).when(decide, on('2027'), facts).isRefused('entry/after-today'));
  it('happens to a target alone', () =>
    promised(strategy).when(decide, on('2025'), facts).isRefused('policy/another-kind'));
});
