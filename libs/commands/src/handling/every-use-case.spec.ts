import { partialDate, type PartialDate, type SaidOf } from '#domain/kernel';
import { commandIdOf, eventId } from '#event-log/ids';
import { publishCodebook } from '../codebook/index.ts';
import { correctEntry, retractEntry } from '../entry/index.ts';
import {
  approveFunding,
  awardFunding,
  clawBackFunding,
  receiveFunding,
  signAgreement,
} from '../funding-round/index.ts';
import {
  planMilestone,
  reachMilestone,
  reportSetback,
  rescheduleMilestone,
  withdrawMilestone,
} from '../milestone/index.ts';
import { registerPolicy } from '../policy/index.ts';
import { assertRelation, withdrawRelation } from '../relation/index.ts';
import { draftStandard, mandateStandard, reportSupplierReadiness } from '../standard/index.ts';
import { abandonTarget, missTarget, setTarget } from '../target/index.ts';
import { moveTrust, reclassifyTrust, registerTrust } from '../trust/index.ts';
import type { Command } from './command.ts';
import { execute } from './execute.ts';
import { MemoryLog } from './fixtures/memory-log.ts';
import { LoggedRecord } from './logged-record.ts';

const source = { title: 'An invented paper', url: 'https://example.org/paper' };

function day(edtf: string): PartialDate {
  const date = partialDate(edtf);
  if ('refused' in date) throw new Error(date.because);
  return date;
}
const said = (occurred: string): SaidOf => ({ source, confidence: 'high', occurred: day(occurred) });
const list = (name: string, ...codes: string[]) =>
  publishCodebook({ list: name, version: 1, codes: codes.map((code) => ({ code, title: code })), source });
const policy = (ref: string, kind: 'funding-round' | 'standard' | 'target') =>
  registerPolicy({ ref, kind, title: 'Invented', issuer: 'A body', capabilities: ['epr'], source });

const groundwork = [
  list('capabilities', 'epr'),
  list('milestone-kinds', 'epr-go-live', 'setback'),
  list('trust-types', 'acute', 'integrated'),
  list('regions', 'London', 'Midlands'),
  policy('zz-round', 'funding-round'),
  policy('zz-standard', 'standard'),
  policy('zz-target', 'target'),
  registerTrust({
    ods: 'ZZ1',
    name: 'A trust',
    trustType: 'acute',
    foundationTrust: false,
    region: 'London',
    source,
  }),
];

const step = { id: 'zz-step', trust: 'ZZ1', kind: 'epr-go-live' };
const described = { ...step, title: 'Live', capability: 'epr' };
const award = { ref: 'zz-round', trust: 'ZZ1' };
const ref = { round: 'zz-round', standard: 'zz-standard', target: 'zz-target' } as const;
const about = {
  stream: 'policy-zz-target',
  reason: 'Misread.',
  said: { source, confidence: 'high' },
} as const;
const id = (use: string) => eventId(commandIdOf(use), 0);
const now = { source, confidence: 'medium', knownOn: '2025-06-01' } as const;

/** In this order: what comes later is decided on what came before. */
const uses: readonly (readonly [string, string, () => Command])[] = [
  ['approve', 'FundingApproved', () => approveFunding({ ref: ref.round, said: said('2018') })],
  ['award', 'FundingAwarded', () => awardFunding({ ...award, said: said('2019') })],
  ['sign', 'AgreementSigned', () => signAgreement({ ...award, said: said('2019-06') })],
  ['receive', 'FundingReceived', () => receiveFunding({ ...award, said: said('2020') })],
  ['claw back', 'FundingClawedBack', () => clawBackFunding({ ...award, said: said('2021') })],
  ['draft', 'StandardDrafted', () => draftStandard({ ref: ref.standard, said: said('2018') })],
  [
    'ready',
    'StandardSupplierReady',
    () => reportSupplierReadiness({ ref: ref.standard, said: said('2020') }),
  ],
  [
    'mandate',
    'StandardMandated',
    () => mandateStandard({ ref: ref.standard, conformBy: day('2022'), said: said('2021') }),
  ],
  ['set', 'TargetSet', () => setTarget({ ref: ref.target, statement: 'All of it', said: said('2018') })],
  ['miss', 'TargetMissed', () => missTarget({ ref: ref.target, said: said('2023') })],
  ['abandon', 'TargetAbandoned', () => abandonTarget({ ref: ref.target, said: said('2024') })],
  ['move', 'TrustMoved', () => moveTrust({ ods: 'ZZ1', region: 'Midlands', said: said('2020') })],
  [
    'reclassify',
    'TrustReclassified',
    () => reclassifyTrust({ ods: 'ZZ1', from: 'acute', to: 'integrated', said: said('2020') }),
  ],
  ['plan', 'MilestonePlanned', () => planMilestone({ ...described, due: day('2020'), said: said('2018') })],
  [
    'reschedule',
    'MilestoneRescheduled',
    () => rescheduleMilestone({ ...step, due: day('2021'), said: said('2019') }),
  ],
  [
    'set back',
    'SetbackReported',
    () => reportSetback({ ...described, setback: 'deferred', said: said('2020') }),
  ],
  [
    'reach',
    'MilestoneReached',
    () => reachMilestone({ ...described, definition: 'not stated', said: said('2022') }),
  ],
  [
    'give up',
    'MilestoneWithdrawn',
    () => withdrawMilestone({ ...step, reason: 'No longer so.', said: said('2024') }),
  ],
  [
    'relate',
    'RelationAsserted',
    () =>
      assertRelation({
        from: 'milestone-zz-step',
        relation: 'implements',
        to: 'policy-zz-target',
        assertedBy: 'A trust',
        said: now,
      }),
  ],
  [
    'withdraw relation',
    'RelationWithdrawn',
    () =>
      withdrawRelation({
        from: 'milestone-zz-step',
        assertionId: id('relate'),
        reason: 'Not so.',
        said: now,
      }),
  ],
  [
    'correct',
    'EntryCorrected',
    () => correctEntry({ ...about, entryId: id('set'), schemaVersion: 1, changes: { confidence: 'low' } }),
  ],
  ['retract', 'EntryRetracted', () => retractEntry({ ...about, entryId: id('miss') })],
];

describe('a use case', () => {
  const log = new MemoryLog();
  const record = new LoggedRecord(log);
  const ask = (use: string, command: Command) =>
    execute(record, {
      commandId: commandIdOf(use),
      actor: { subject: 'someone', role: 'steward' },
      today: '2026-01-01',
      command,
    });

  beforeAll(async () => {
    for (const [index, command] of groundwork.entries()) await ask(`groundwork ${index}`, command);
  });

  it.each(uses)("'%s' adds %s to its stream", async (use, type, command) => {
    expect(await ask(use, command())).toMatchObject({ outcome: 'recorded' });
    expect(log.events.at(-1)).toMatchObject({ type, stream: command().stream, id: id(use) });
  });
});
