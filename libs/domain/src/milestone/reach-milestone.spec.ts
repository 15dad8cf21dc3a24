import { dateOf, entryOn, facts, given, provenance } from '#testing/given';
import type { RegisteredTrust } from '../trust/index.ts';
import { milestone, reachMilestone, type MilestoneFacts, type ReachMilestone } from './index.ts';

const epr = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Record system live', capability: 'epr' } as const;
const goLive: ReachMilestone = { id: 'm1', ...epr, definition: 2, said: provenance('2023-10-05') };

const planned = {
  type: 'MilestonePlanned',
  data: { ...epr, due: dateOf('2023-04') },
  entry: entryOn('2021-03'),
} as const;
const reached = {
  type: 'MilestoneReached',
  data: { ...epr, definition: 2 },
  entry: entryOn('2023-10-05'),
} as const;
const setback = {
  type: 'SetbackReported',
  data: { ...epr, setback: 'deferred' },
  entry: entryOn('2022-11'),
} as const;
const withdrawn = {
  type: 'MilestoneWithdrawn',
  data: { reason: 'supplier left' },
  entry: entryOn('2022'),
} as const;

const trust: RegisteredTrust = {
  is: 'registered',
  ods: 'ZZ1',
  opened: dateOf('2004-07-01'),
  successors: ['ZZ2'],
};
const open: MilestoneFacts = { ...facts, trust };
const step = given(milestone);

describe('reaching a milestone', () => {
  it('needs no plan', () => step().when(reachMilestone, goLive, open).then(reached));
  it('fulfils a plan', () => step(planned).when(reachMilestone, goLive, open).then(reached));
  it('may follow a setback', () => step(setback).when(reachMilestone, goLive, open).then(reached));

  it('happens once', () =>
    step(planned, reached).when(reachMilestone, goLive, open).isRefused('milestone/already-reached'));
  it('happens once, though it was withdrawn since', () =>
    step(planned, reached, { ...withdrawn, entry: entryOn('2024') })
      .when(reachMilestone, goLive, open)
      .isRefused('milestone/already-reached'));

  it("is not another trust's to report", () =>
    step({ ...planned, data: { ...planned.data, trust: 'ZZ2' } })
      .when(reachMilestone, goLive, open)
      .isRefused('milestone/another'));
  it('is of the same kind', () =>
    step({ ...planned, data: { ...planned.data, kind: 'other' } })
      .when(reachMilestone, goLive, open)
      .isRefused('milestone/another'));

  it('is of a milestone on record, where it is said to be', () => {
    const onRecord = { ...goLive, onRecord: true } as const;
    step().when(reachMilestone, onRecord, open).isRefused('milestone/unheard-of');
    step(planned).when(reachMilestone, onRecord, open).then(reached);
  });

  it('cannot follow its withdrawal', () =>
    step(planned, withdrawn).when(reachMilestone, goLive, open).isRefused('milestone/withdrawn'));
  it('may come to light after its withdrawal', () =>
    step(planned, withdrawn)
      .when(reachMilestone, { ...goLive, said: provenance('2021-11') }, open)
      .then({ ...reached, entry: entryOn('2021-11') }));

  it('cannot come before a plan for it', () =>
    step(planned)
      .when(reachMilestone, { ...goLive, said: provenance('2021-02') }, open)
      .isRefused('milestone/reached-before-plan'));
  it('may be as old as the plan', () =>
    step(planned)
      .when(reachMilestone, { ...goLive, said: provenance('2021') }, open)
      .then({ ...reached, entry: entryOn('2021') }));

  it('lies behind us', () =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance('2026-07-02') }, open)
      .isRefused('entry/after-today'));
  it('may have happened today', () =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance('2026-07-01') }, open)
      .then({ ...reached, entry: entryOn('2026-07-01') }));
  it('was not known after today', () =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance('2023-10-05', { knownOn: '2026-07-02' }) }, open)
      .isRefused('entry/known-after-today'));
  it('is known since the day of its source', () =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance('2023-10-05', { knownOn: '2024-01-31' }) }, open)
      .then({ ...reached, entry: entryOn('2023-10-05', { knownOn: '2024-01-31' }) }));
});

describe('the trust', () => {
  it('is registered', () =>
    step()
      .when(reachMilestone, goLive, { ...facts, trust: { is: 'unheard-of' } })
      .isRefused('trust/not-registered'));
  it('was there', () =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance('2003') }, open)
      .isRefused('milestone/before-trust-opened'));
  it('was there still', () =>
    step()
      .when(reachMilestone, goLive, { ...facts, trust: { ...trust, closed: dateOf('2023-09') } })
      .isRefused('milestone/after-trust-closed'));
  it.each(['2004', '2003~', '2004-06/2004-07'])('gets the benefit of a half-known date: %s', (edtf) =>
    step()
      .when(reachMilestone, { ...goLive, said: provenance(edtf) }, open)
      .then({ ...reached, entry: entryOn(edtf) }),
  );
  it('whose opening is not known may always have been there', () =>
    step()
      .when(
        reachMilestone,
        { ...goLive, said: provenance('1990') },
        { ...facts, trust: { is: 'registered', ods: 'ZZ1', successors: [] } },
      )
      .then({ ...reached, entry: entryOn('1990') }));
});

describe('codes', () => {
  it.each([{ kind: 'moon-landing' }, { capability: 'telepathy' }])(
    'are in the codebook, and so not %j',
    (wrong) =>
      step()
        .when(reachMilestone, { ...goLive, ...wrong }, open)
        .isRefused('codebook/unknown-code'),
  );
  it('may leave the definition not stated', () =>
    step()
      .when(reachMilestone, { ...goLive, definition: 'not stated' }, open)
      .then({ ...reached, data: { ...epr, definition: 'not stated' } }));
  it('count versions of a definition from 1', () =>
    step()
      .when(reachMilestone, { ...goLive, definition: 0 }, open)
      .isRefused('codebook/version-not-understood'));
});
