import { facts, given, statedKnown, inventedSource, statedProvenance } from '#testing/given';
import {
  maturityRound,
  registerMaturityRound,
  scoreMaturity,
  type RegisterMaturityRound,
  type ScoreMaturity,
} from './index.ts';

const { source: _, ...data }: RegisterMaturityRound = {
  instrument: 'dma',
  round: '2016',
  title: 'An invented assessment',
  scaleMax: 100,
  selfAssessed: true,
  source: inventedSource,
};
const register: RegisterMaturityRound = { ...data, source: inventedSource };
const registered = { type: 'MaturityRoundRegistered', data, source: inventedSource } as const;
const score: ScoreMaturity = {
  instrument: 'dma',
  round: '2016',
  theme: 'readiness',
  score: 73,
  said: statedProvenance,
};
const scored = {
  type: 'MaturityScored',
  data: { theme: 'readiness', score: 73 },
  known: statedKnown(),
} as const;
const round = given(maturityRound);
const trust = { is: 'registered', ods: 'ZZ1', successors: [] } as const;

describe('a round of an assessment', () => {
  it('says on which scale it scores', () =>
    round().when(registerMaturityRound, register, facts).then(registered));
  it('is registered once', () =>
    round(registered).when(registerMaturityRound, register, facts).isRefused('maturity/already-registered'));
  it('has a proper name', () =>
    round()
      .when(registerMaturityRound, { ...register, round: 'Round 1' }, facts)
      .isRefused('maturity/name-not-understood'));
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has a scale, not up to %d', (scaleMax) =>
    round()
      .when(registerMaturityRound, { ...register, scaleMax }, facts)
      .isRefused('maturity/no-scale'),
  );
  it('has a scale that holds the scores on record', () => {
    round(scored)
      .when(registerMaturityRound, { ...register, scaleMax: 72 }, facts)
      .isRefused('maturity/off-the-scale');
    round(scored)
      .when(registerMaturityRound, { ...register, scaleMax: 73 }, facts)
      .then({ ...registered, data: { ...data, scaleMax: 73 } });
  });
  it('is of an instrument that the codebook has', () =>
    round()
      .when(registerMaturityRound, { ...register, instrument: 'ruler' }, facts)
      .isRefused('codebook/unknown-code'));
  it('may belong to an assessment that is registered', () =>
    round()
      .when(
        registerMaturityRound,
        { ...register, policy: 'zz-dma' },
        { ...facts, policy: { is: 'registered', ref: 'zz-dma', kind: 'assessment', lived: [], ended: [] } },
      )
      .then({ ...registered, data: { ...data, policy: 'zz-dma' } }));
  it('does not belong to what is not registered', () =>
    round()
      .when(registerMaturityRound, { ...register, policy: 'zz-dma' }, facts)
      .isRefused('policy/not-registered'));
});

describe('a score', () => {
  it('of the nation counts as known when it is recorded', () =>
    round(registered).when(scoreMaturity, score, facts).then(scored));
  it('of a trust may be known since the day of its source', () =>
    round(registered, scored)
      .when(
        scoreMaturity,
        { ...score, trust: 'ZZ1', said: { ...statedProvenance, knownOn: '2016-04-30' } },
        { ...facts, trust },
      )
      .then({ ...scored, data: { ...scored.data, trust: 'ZZ1' }, known: statedKnown('2016-04-30') }));
  it('is of a trust that is registered', () =>
    round(registered)
      .when(scoreMaturity, { ...score, trust: 'ZZ1' }, facts)
      .isRefused('trust/not-registered'));
  it('needs the round', () => round().when(scoreMaturity, score, facts).isRefused('maturity/not-registered'));
  it.each([-1, 101, Number.NaN])('is on the scale, not %d', (off) =>
    round(registered)
      .when(scoreMaturity, { ...score, score: off }, facts)
      .isRefused('maturity/off-the-scale'),
  );
  it.each([0, 100])('may be %d', (end) =>
    round(registered)
      .when(scoreMaturity, { ...score, score: end }, facts)
      .then({ ...scored, data: { theme: 'readiness', score: end } }),
  );
  it('is given once per theme', () => {
    round(registered, scored).when(scoreMaturity, score, facts).isRefused('maturity/already-scored');
    round(registered, scored)
      .when(scoreMaturity, { ...score, theme: 'average' }, facts)
      .then({ ...scored, data: { theme: 'average', score: 73 } });
  });
  it('was not known after today', () =>
    round(registered)
      .when(scoreMaturity, { ...score, said: { ...statedProvenance, knownOn: '2026-07-02' } }, facts)
      .isRefused('entry/known-after-today'));
});
