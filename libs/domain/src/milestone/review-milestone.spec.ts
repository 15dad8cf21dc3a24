import { entryOn, dateOf, facts, given, provenance } from '#testing/given';
import {
  answerDispute,
  attachEvidence,
  disputeMilestone,
  milestone,
  verifyMilestone,
  type AnswerDispute,
  type AttachEvidence,
  type DisputeMilestone,
  type VerifyMilestone,
} from './index.ts';

const which = { id: 'm1', trust: 'ZZ1', kind: 'epr-go-live' } as const;
const epr = { trust: 'ZZ1', kind: 'epr-go-live', title: 'Record system live', capability: 'epr' } as const;
const kept = { textId: '5b0e6f4c-2c1d-5e9a-8f3b-6a7c8d9e0f12', sha256: 'ab' };

const planned = {
  type: 'MilestonePlanned',
  data: { ...epr, due: dateOf('2023') },
  entry: entryOn('2021-03'),
} as const;
const reached = {
  type: 'MilestoneReached',
  data: { ...epr, definition: 2 },
  entry: entryOn('2023-10-05'),
} as const;
const verified = { type: 'MilestoneVerified', data: {}, entry: entryOn('2023-11-01') } as const;
const disputed = { type: 'MilestoneDisputed', data: { reason: kept }, entry: entryOn('2023-12-01') } as const;
const answered = {
  type: 'DisputeAnswered',
  data: { dispute: 'e2', answer: kept },
  entry: entryOn('2023-12-20'),
} as const;
const withdrawn = { type: 'MilestoneWithdrawn', data: { reason: kept }, entry: entryOn('2024') } as const;
const retractedDispute = {
  type: 'EntryRetracted',
  data: { entryId: 'e2', reason: 'Mistaken.' },
  known: {
    knownOn: '2024-01-01',
    knownBasis: 'recorded',
    source: provenance('2024').source,
    confidence: 'high',
  },
} as const;

const verify: VerifyMilestone = { ...which, said: provenance('2023-11-01') };
const dispute: DisputeMilestone = { ...which, reason: kept, said: provenance('2023-12-01') };
const answer: AnswerDispute = { ...which, dispute: 'e2', answer: kept, said: provenance('2023-12-20') };
const attach: AttachEvidence = {
  ...which,
  title: 'A board paper',
  url: 'https://example.org/board',
  said: provenance('2023-11-01'),
};
const step = given(milestone);
const alien = { ...reached, data: { ...reached.data, trust: 'ZZ2' } };

const corrects = (entryId: string) =>
  ({
    type: 'EntryCorrected',
    data: { entryId, schemaVersion: 1, changes: { occurred: dateOf('2023-10-06') }, reason: 'Misread.' },
    known: retractedDispute.known,
  }) as const;

describe('verifying a milestone again', () => {
  it('is for what was restated since it was verified', () =>
    step(reached, verified, corrects('e1')).when(verifyMilestone, verify, facts).then(verified));
  it('is for what was retracted and reported anew', () =>
    step(reached, verified, { ...retractedDispute, data: { entryId: 'e1', reason: 'Of another.' } }, reached)
      .when(verifyMilestone, verify, facts)
      .then(verified));
  it.each([
    ['restated before', [reached, corrects('e1'), verified]],
    ['itself restated', [reached, verified, corrects('e2')]],
  ])('is not for what was %s', (_, events) => {
    step(...events)
      .when(verifyMilestone, verify, facts)
      .isRefused('milestone/already-verified');
  });
});

describe('verifying a milestone', () => {
  it('finds that it was reached', () => step(reached).when(verifyMilestone, verify, facts).then(verified));
  it('may come with a note', () =>
    step(reached)
      .when(verifyMilestone, { ...verify, note: kept }, facts)
      .then({ ...verified, data: { note: kept } }));
  it.each([[[reached, disputed]], [[reached, disputed, answered]], [[reached, withdrawn]]])(
    'may follow %j',
    (before) =>
      step(...before)
        .when(verifyMilestone, { ...verify, said: provenance('2024-02') }, facts)
        .then({ ...verified, entry: entryOn('2024-02') }),
  );
  it('happens again after a dispute', () =>
    step(reached, disputed, verified)
      .when(verifyMilestone, { ...verify, said: provenance('2024-02') }, facts)
      .then({ ...verified, entry: entryOn('2024-02') }));
  it('happens once otherwise', () =>
    step(reached, verified).when(verifyMilestone, verify, facts).isRefused('milestone/already-verified'));
  it('is of what was reached', () =>
    step(planned).when(verifyMilestone, verify, facts).isRefused('milestone/not-reached'));
  it('does not come before the reaching', () =>
    step(reached)
      .when(verifyMilestone, { ...verify, said: provenance('2023-09') }, facts)
      .isRefused('milestone/verified-before-reached'));
  it.each(['2023-10', '2023-09~'])('gets the benefit of a half-known date: %s', (edtf) =>
    step(reached)
      .when(verifyMilestone, { ...verify, said: provenance(edtf) }, facts)
      .then({ ...verified, entry: entryOn(edtf) }),
  );
});

describe('disputing a milestone', () => {
  it.each([[[planned]], [[reached]], [[reached, verified]], [[reached, disputed]], [[planned, withdrawn]]])(
    'may follow %j',
    (before) =>
      step(...before)
        .when(disputeMilestone, dispute, facts)
        .then(disputed),
  );
});

describe('answering a dispute', () => {
  it('names the dispute', () => step(reached, disputed).when(answerDispute, answer, facts).then(answered));
  it('is about a dispute of this milestone', () =>
    step(reached, verified).when(answerDispute, answer, facts).isRefused('milestone/no-such-dispute'));
  it('is not about a dispute that was retracted', () =>
    step(reached, disputed, retractedDispute)
      .when(answerDispute, answer, facts)
      .isRefused('milestone/no-such-dispute'));
  it('happens once to each dispute', () => {
    const state = step(reached, disputed, answered, { ...disputed, entry: entryOn('2024-01') });
    state.when(answerDispute, answer, facts).isRefused('milestone/already-answered');
    state
      .when(answerDispute, { ...answer, dispute: 'e4', said: provenance('2024-02') }, facts)
      .then({ ...answered, data: { dispute: 'e4', answer: kept }, entry: entryOn('2024-02') });
  });
  it('does not come before it', () =>
    step(reached, disputed)
      .when(answerDispute, { ...answer, said: provenance('2023-11') }, facts)
      .isRefused('milestone/answered-before-dispute'));
});

describe('attaching evidence', () => {
  const attached = {
    type: 'EvidenceAttached',
    data: { title: attach.title, url: attach.url },
    entry: entryOn('2023-11-01'),
  } as const;
  it.each([[[planned]], [[reached]], [[reached, withdrawn]]])('may follow %j', (before) =>
    step(...before)
      .when(attachEvidence, attach, facts)
      .then(attached),
  );
  it('may come with a note', () =>
    step(reached)
      .when(attachEvidence, { ...attach, note: kept }, facts)
      .then({ ...attached, data: { ...attached.data, note: kept } }));
  it('is an address that a browser opens', () =>
    step(reached)
      .when(attachEvidence, { ...attach, url: 'javascript:alert(1)' }, facts)
      .isRefused('text/not-a-web-address'));
});

describe.each([
  ['verifying', verifyMilestone, verify],
  ['disputing', disputeMilestone, dispute],
  ['answering', answerDispute, answer],
  ['attaching evidence', attachEvidence, attach],
] as const)('%s', (_, decide, command) => {
  // Each case has its own command; the table joins their types.
  const asked = decide as typeof verifyMilestone;
  const on = (edtf: string): VerifyMilestone => ({ ...command, said: provenance(edtf) });

  it('is about what is on record', () =>
    step(withdrawn).when(asked, command, facts).isRefused('milestone/unheard-of'));
  it('names the same trust', () => step(alien).when(asked, command, facts).isRefused('milestone/another'));
  it('names the same kind', () =>
    step({ ...reached, data: { ...reached.data, kind: 'other' } })
      .when(asked, command, facts)
      .isRefused('milestone/another'));
  it('lies behind us', () =>
    step(reached, disputed).when(asked, on('2026-07-02'), facts).isRefused('entry/after-today'));
  it('was not known after today', () =>
    step(reached, disputed)
      .when(asked, { ...command, said: provenance('2024-01', { knownOn: '2026-07-02' }) }, facts)
      .isRefused('entry/known-after-today'));
});
