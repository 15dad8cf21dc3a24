import type { JsonSchema } from './operations.ts';

/** Values that are on record, or nearly, by the name of the field or parameter that takes them. */
export class Pool {
  readonly #values = new Map<string, string[]>();

  constructor(values: Readonly<Record<string, readonly string[]>>) {
    for (const [name, some] of Object.entries(values)) this.add(name, ...some);
  }

  add(name: string, ...values: readonly string[]): void {
    const known = this.#values.get(name) ?? [];
    this.#values.set(name, [...new Set([...known, ...values])]);
  }

  /** Those of a name that fit where they are to stand. */
  fitting(name: string, { pattern, format }: JsonSchema): readonly string[] {
    const fits = pattern === undefined ? /^/ : new RegExp(pattern, 'u');
    const isDay = /^\d{4}-\d{2}-\d{2}$/;
    return (this.#values.get(name) ?? []).filter(
      (value) => fits.test(value) && (format !== 'date' || isDay.test(value)),
    );
  }
}

const past = ['2016', '2019-01-07', '2019-04~', '2018-04/2019-03', '2021-05', '2023-02-01?', '2024-11-05'];
const ahead = ['2027', '2028-03-31', '2027-10~'];
const days = ['2016-02-29', '2019-01-07', '2021-05-10', '2024-12-31', '2026-01-01'];

/** Values that fit the invented record, which the examples of the document make. */
export const usualPool = (): Pool =>
  new Pool({
    ref: [
      'zz-fund',
      'zz-pilot',
      'zz-paper-free',
      'zz-record-standard',
      'zz-vision',
      'zz-agency',
      'zz-nothing',
    ],
    policy: ['zz-fund', 'zz-pilot', 'zz-paper-free'],
    ods: ['ZZ1', 'ZZ2'],
    odsCode: ['ZZ1', 'ZZ2', 'ZZ3'],
    trust: ['ZZ1', 'ZZ2'],
    into: ['ZZ1', 'ZZ2'],
    kind: ['epr-go-live', 'epr-contract', 'target', 'funding-round'],
    milestoneKind: ['epr-go-live'],
    capability: ['epr', 'general'],
    capabilities: ['epr', 'general', 'imaging-diagnostics'],
    region: ['London', 'South East', 'Midlands'],
    board: ['QHM'],
    trustType: ['acute', 'integrated'],
    supplier: ['Zed Systems'],
    mechanism: ['funding', 'guidance'],
    instrument: ['digital-maturity-assessment'],
    round: ['zz-2024', 'zz-2025'],
    series: ['zz-record-share', 'zz-other-share'],
    list: ['zz-colours', 'zz-shapes'],
    eventType: ['PolicyAnnounced', 'MilestoneReached'],
    occurred: past,
    due: [...ahead, ...past],
    conformBy: ahead,
    spendBy: ahead,
    first: ['2019-20', '2021-22'],
    last: ['2022-23', '2024-25'],
    knownOn: days,
    publishedOn: days,
    asAt: days,
    knownAt: days,
    from: [...days, 'policy-zz-fund', 'policy-zz-pilot'],
    to: [...days, 'policy-zz-paper-free', 'trust-ZZ1'],
    stream: ['policy-zz-fund', 'policy-zz-pilot'],
    subject: ['policy-zz-fund', 'trust-ZZ1', 'coverage-zz-record-share', 'codebook-zz-colours'],
    command: ['announce-policy', 'open-bids', 'plan-milestone', 'register-trust', 'correct-entry'],
    // The newest position is not here: who asks for what is being written may have to wait for it.
    after: ['0', '1', '5'],
    before: ['3', '40'],
    atPosition: ['0', '5', '30'],
  });
