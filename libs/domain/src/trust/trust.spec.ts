import { dateOf, entryOn, facts, given, provenance, inventedSource } from '#testing/given';
import {
  closeTrust,
  mergeTrust,
  moveTrust,
  openTrust,
  presence,
  reclassifyTrust,
  registerTrust,
  renameTrust,
  trust,
  type MergeTrust,
  type RegisterTrust,
  type RegisteredTrust,
} from './index.ts';

const ods = 'ZZ1';
const register: RegisterTrust = {
  ods,
  name: 'INVENTED NHS TRUST',
  trustType: 'acute',
  foundationTrust: false,
  region: 'London',
  board: 'ZZA',
  source: inventedSource,
};
const { source: _, ...data } = register;
const registered = { type: 'TrustRegistered', data, source: inventedSource } as const;
const opened = { type: 'TrustOpened', data: {}, entry: entryOn('2001-04-01') } as const;
const closed = { type: 'TrustClosed', data: {}, entry: entryOn('2019-09-30') } as const;
const history = given(trust);
const on = (edtf: string) => ({ ods, said: provenance(edtf) });

describe('registering a trust', () => {
  it('says what it is', () => history().when(registerTrust, register, facts).then(registered));
  it('needs no board', () => {
    const { board, ...without } = data;
    history()
      .when(registerTrust, { ...without, source: inventedSource }, facts)
      .then({ ...registered, data: without });
  });
  it('happens once', () =>
    history(registered).when(registerTrust, register, facts).isRefused('trust/already-registered'));
  it.each(['zz1', 'ZZ', 'ZZ12', 'ZZ 1', 'ZZ1234'])('does not take the code %j', (code) =>
    history()
      .when(registerTrust, { ...register, ods: code }, facts)
      .isRefused('trust/code-not-understood'),
  );
  it.each([{ trustType: 'dental' as never }, { region: 'Wales' }, { board: 'QQ' }])(
    'takes codes from the codebook, and so not %j',
    (wrong) =>
      history()
        .when(registerTrust, { ...register, ...wrong }, facts)
        .isRefused('codebook/unknown-code'),
  );
});

describe('what is not registered', () => {
  it('does not open', () => history().when(openTrust, on('2001'), facts).isRefused('trust/not-registered'));
  it('does not close', () => history().when(closeTrust, on('2001'), facts).isRefused('trust/not-registered'));
  it('has no names', () =>
    history()
      .when(renameTrust, { ...on('2001'), from: 'A', to: 'B' }, facts)
      .isRefused('trust/not-registered'));
  it('has no type', () =>
    history()
      .when(reclassifyTrust, { ...on('2001'), from: 'acute', to: 'unknown' }, facts)
      .isRefused('trust/not-registered'));
  it('is nowhere', () =>
    history()
      .when(moveTrust, { ...on('2001'), region: 'London' }, facts)
      .isRefused('trust/not-registered'));
});

describe('opening and closing', () => {
  it('opens once', () => {
    history(registered).when(openTrust, on('2001-04-01'), facts).then(opened);
    history(registered, opened).when(openTrust, on('2001-04-01'), facts).isRefused('trust/already-opened');
  });
  it('closes once, ahead of time too', () => {
    history(registered, opened).when(closeTrust, on('2019-09-30'), facts).then(closed);
    history(registered)
      .when(closeTrust, on('2027'), facts)
      .then({ ...closed, entry: entryOn('2027') });
    history(registered, closed).when(closeTrust, on('2019-09-30'), facts).isRefused('trust/already-closed');
  });
  it('is not told to have opened, or to have changed, before it has; it may be told when it will close', () => {
    const of = history(registered);
    of.when(openTrust, on('2099-01-01'), facts).isRefused('entry/after-today');
    of.when(openTrust, on('2026-07-02'), facts).isRefused('entry/after-today');
    of.when(renameTrust, { ...on('2099'), from: 'A', to: 'B' }, facts).isRefused('entry/after-today');
    of.when(moveTrust, { ...on('2099'), region: 'London' }, facts).isRefused('entry/after-today');
    of.when(reclassifyTrust, { ...on('2099'), from: 'acute', to: 'community' }, facts).isRefused(
      'entry/after-today',
    );
    for (const day of ['2026-07-01', '2026', '2099~']) {
      of.when(openTrust, on(day), facts).then({ ...opened, entry: entryOn(day) });
    }
    of.when(closeTrust, on('2099'), facts).then({ ...closed, entry: entryOn('2099') });
  });
  it('does not close before it opened, in whichever order it is told', () => {
    history(registered, opened).when(closeTrust, on('2000'), facts).isRefused('trust/closes-before-opening');
    history(registered, closed).when(openTrust, on('2020'), facts).isRefused('trust/closes-before-opening');
  });
  it('gives a half-known date the benefit of the doubt', () =>
    history(registered, closed)
      .when(openTrust, on('2019'), facts)
      .then({ ...opened, entry: entryOn('2019') }));
});

describe('changing', () => {
  it('has a new name, after closing too', () =>
    history(registered, closed)
      .when(renameTrust, { ...on('2016-01-01/2020-08-01'), from: 'A', to: 'B' }, facts)
      .then({ type: 'TrustRenamed', data: { from: 'A', to: 'B' }, entry: entryOn('2016-01-01/2020-08-01') }));
  it('has another name than before', () =>
    history(registered)
      .when(renameTrust, { ...on('2016'), from: 'A', to: 'A' }, facts)
      .isRefused('trust/same-name'));

  it('is of a new type', () =>
    history(registered)
      .when(reclassifyTrust, { ...on('2016'), from: 'acute', to: 'community' }, facts)
      .then({ type: 'TrustReclassified', data: { from: 'acute', to: 'community' }, entry: entryOn('2016') }));
  it('is of another type than before', () =>
    history(registered)
      .when(reclassifyTrust, { ...on('2016'), from: 'acute', to: 'acute' }, facts)
      .isRefused('trust/same-type'));
  it.each([
    { from: 'acute', to: 'dental' },
    { from: 'dental', to: 'acute' },
  ])('is of a type that the codebook has: %j', (types) =>
    history(registered)
      .when(reclassifyTrust, { ...on('2016'), ...(types as { from: 'acute'; to: 'unknown' }) }, facts)
      .isRefused('codebook/unknown-code'),
  );

  it('moves to a region, a board, or both', () =>
    history(registered)
      .when(moveTrust, { ...on('2016'), region: 'Midlands', board: 'ZZB' }, facts)
      .then({ type: 'TrustMoved', data: { region: 'Midlands', board: 'ZZB' }, entry: entryOn('2016') }));
  it('moves somewhere', () =>
    history(registered).when(moveTrust, on('2016'), facts).isRefused('trust/moved-nowhere'));
  it.each([{ region: 'Wales' }, { board: 'QQ' }])('moves where the codebook knows: %j', (where) =>
    history(registered)
      .when(moveTrust, { ...on('2016'), ...where }, facts)
      .isRefused('codebook/unknown-code'),
  );
});

describe('merging', () => {
  const successor: RegisteredTrust = { is: 'registered', ods: 'ZZ2', successors: [] };
  const merge: MergeTrust = { ...on('2019-10-01'), into: 'ZZ2', part: 'whole', basis: 'ods' };
  const merged = {
    type: 'TrustMerged',
    data: { into: 'ZZ2', part: 'whole', basis: 'ods' },
    entry: entryOn('2019-10-01'),
  } as const;

  it('may be dated the day after closing', () =>
    history(registered, closed)
      .when(mergeTrust, merge, { ...facts, onwards: [], successor })
      .then(merged));
  it.each(['part', 'not-stated'] as const)('may have several successors: %s', (part) =>
    history(registered, { ...merged, data: { ...merged.data, into: 'ZZ3', part } })
      .when(mergeTrust, merge, { ...facts, onwards: [], successor })
      .then(merged),
  );
  it.each(['ZZ2', 'ZZ3'])('goes whole once, and went into %s', (into) =>
    history(registered, { ...merged, data: { ...merged.data, into } })
      .when(mergeTrust, merge, { ...facts, onwards: [], successor })
      .isRefused('trust/merged-whole-already'),
  );
  it.each<[string, Partial<RegisteredTrust>, string]>([
    ['1980', {}, 'trust/merges-before-opening'],
    ['2019-10-01', { opened: dateOf('2019-10-02') }, 'trust/successor-not-there'],
    ['2019-10-01', { closed: dateOf('2019-09-30') }, 'trust/successor-not-there'],
  ])('is there when it goes, and so is its successor: %s', (when, life, refused) =>
    history(registered, opened)
      .when(
        mergeTrust,
        { ...merge, ...on(when) },
        { ...facts, onwards: [], successor: { ...successor, ...life } },
      )
      .isRefused(refused),
  );
  it.each<Partial<RegisteredTrust>>([
    { opened: dateOf('2019-10-01'), closed: dateOf('2019-10-01') },
    { opened: dateOf('2019'), closed: dateOf('2019') },
  ])('goes where its successor may be there: %j', (life) =>
    history(registered, opened)
      .when(mergeTrust, merge, { ...facts, onwards: [], successor: { ...successor, ...life } })
      .then(merged),
  );
  it('does not close the trust', () =>
    history(registered, merged).when(closeTrust, on('2019-09-30'), facts).then(closed));
  it('needs a successor that is registered', () =>
    history(registered)
      .when(mergeTrust, merge, { ...facts, onwards: [], successor: { is: 'unheard-of' } })
      .isRefused('trust/not-registered'));
  it('needs a trust that is registered', () =>
    history()
      .when(mergeTrust, merge, { ...facts, onwards: [], successor })
      .isRefused('trust/not-registered'));
  it('goes into another trust', () =>
    history(registered)
      .when(mergeTrust, { ...merge, into: ods }, { ...facts, onwards: [], successor })
      .isRefused('trust/merges-into-itself'));
});

describe('presence', () => {
  const life: RegisteredTrust = {
    is: 'registered',
    ods,
    opened: dateOf('2001-04-01'),
    closed: dateOf('2019-09-30'),
    successors: [],
  };
  it.each([
    ['2001-03-31', 'not yet open'],
    ['2001', 'there'],
    ['2001-04-01', 'there'],
    ['2019-09-30', 'there'],
    ['2019-10-01', 'closed'],
    ['2000?', 'there'],
  ])('on %s: %s', (edtf, expected) => {
    expect(presence(life, dateOf(edtf))).toBe(expected);
  });
  it('is everywhere where nothing is known', () => {
    expect(presence({ is: 'registered', ods, successors: [] }, dateOf('1066'))).toBe('there');
  });
});
