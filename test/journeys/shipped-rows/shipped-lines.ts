import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectFolder } from '../../product/index.ts';
import type { ShippedLine } from './line-of-entry.ts';

type Row = Readonly<Record<string, string>>;

/** A row's cell; an empty one is undefined. */
type Cell = (name: string) => string | undefined;

const columnOf =
  (row: Row): Cell =>
  (name) =>
    row[name] === '' ? undefined : row[name];

/** The rows of a file that ships, read with nothing of ours. */
function rowsOf(file: string): readonly Cell[] {
  const text = readFileSync(join(projectFolder, 'infra/data', file), 'utf8');
  return parse<Row>(text, { columns: true }).map(columnOf);
}

const must = (cell: Cell, name: string): string => {
  const value = cell(name);
  if (value === undefined) throw new Error(`A row without ${name}.`);
  return value;
};

const ofEveryKind: Readonly<Record<string, string>> = {
  announced: 'PolicyAnnounced',
  opened: 'PolicyOpened',
  published: 'PolicyPublished',
  launched: 'PolicyLaunched',
  'in-force': 'PolicyCameIntoForce',
  awarded: 'PolicyAwarded',
  revised: 'PolicyRevised',
  closed: 'PolicyClosed',
  superseded: 'PolicySuperseded',
  withdrawn: 'PolicyWithdrawn',
  merged: 'PolicyMerged',
  ended: 'PolicyClosed',
  met: 'TargetMet',
  missed: 'TargetMissed',
};
const ofOwnKind: Readonly<Record<string, string>> = {
  'funding-round opened': 'BidsOpened',
  'funding-round closed': 'BidsClosed',
  'funding-round awarded': 'FundingAwarded',
  'funding-round revised': 'FundingRevised',
  'target announced': 'TargetSet',
  'target revised': 'TargetRevised',
};

/** The type of event that a row of a policy's life is, as the design has it. */
function eventOf(cell: Cell): string {
  const [kind, event] = [must(cell, 'kind'), must(cell, 'event')];
  const verdict = cell('verdict');
  if (verdict !== undefined) return ofEveryKind[verdict] ?? `no verdict: ${verdict}`;
  return ofOwnKind[`${kind} ${event}`] ?? ofEveryKind[event] ?? `no event: ${event}`;
}

const sourceOf = (cell: Cell) => ({ source: must(cell, 'source_url') });

/** The kind of each policy that policies.csv names. */
export const shippedPolicyKinds = (): ReadonlyMap<string, string> =>
  new Map(rowsOf('policies.csv').map((cell) => [must(cell, 'policy_ref'), must(cell, 'kind')]));

/** policies.csv. */
export const policyLines = (): readonly ShippedLine[] =>
  rowsOf('policies.csv').map((cell) => ({
    about: `policy-${must(cell, 'policy_ref')}`,
    event: eventOf(cell),
    occurred: must(cell, 'occurred'),
    ...sourceOf(cell),
    kind: cell('kind'),
    title: cell('title'),
    confidence: cell('confidence'),
    knownOn: cell('known_on'),
    says: cell('source_title'),
  }));

function milestoneEvent(cell: Cell): string {
  if (cell('status') === 'planned') return 'MilestonePlanned';
  if (cell('kind') === 'funding-awarded') return 'FundingAwarded';
  return cell('kind') === 'setback' ? 'SetbackReported' : 'MilestoneReached';
}

/** milestones.csv. Of a plan the file gives the date planned; it was made on the day on which it became known. */
export const milestoneLines = (): readonly ShippedLine[] =>
  rowsOf('milestones.csv').map((cell) => {
    const award = cell('kind') === 'funding-awarded';
    const planned = cell('status') === 'planned';
    return {
      about: award ? must(cell, 'policy_ref_hint') : 'milestone',
      event: milestoneEvent(cell),
      occurred: must(cell, planned ? 'known_on' : 'occurred'),
      due: planned ? cell('occurred') : undefined,
      ...sourceOf(cell),
      kind: cell('kind'),
      title: award ? undefined : cell('title'),
      trust: cell('ods_code'),
      confidence: cell('confidence'),
      knownOn: cell('known_on'),
      says: cell('source_title'),
    };
  });

const lengthOf: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** epr-coverage.csv. */
export const shareLines = (): readonly ShippedLine[] =>
  rowsOf('epr-coverage.csv').map((cell) => ({
    about: 'share',
    event: 'CoverageReported',
    occurred: must(cell, 'as_of').slice(0, lengthOf[must(cell, 'precision')]),
    ...sourceOf(cell),
    knownOn: cell('known_on'),
    says: Number(cell('share_pct')),
  }));

/** national-figures.csv: those in per cent. */
export const figureLines = (): readonly ShippedLine[] =>
  rowsOf('national-figures.csv')
    .filter((cell) => must(cell, 'unit').startsWith('percent'))
    .map((cell) => ({
      about: 'share',
      event: 'CoverageReported',
      occurred: must(cell, 'as_of'),
      ...sourceOf(cell),
      knownOn: cell('known_on'),
      says: Number(cell('value')),
    }));

function eventsOfTrusts(): readonly ShippedLine[] {
  return rowsOf('trusts.csv').flatMap((cell) =>
    (
      [
        ['TrustOpened', 'opened_on'],
        ['TrustClosed', 'closed_on'],
      ] as const
    ).flatMap(([event, column]) => {
      const trust = must(cell, 'ods_code');
      const occurred = cell(column);
      if (occurred === undefined) return [];
      return [{ about: `trust-${trust}`, event, occurred, ...sourceOf(cell), trust }];
    }),
  );
}

const successions = (): readonly ShippedLine[] =>
  rowsOf('trust-successions.csv').map((cell) => ({
    about: `trust-${must(cell, 'predecessor_ods_code')}`,
    event: 'TrustMerged',
    occurred: must(cell, 'effective_on'),
    ...sourceOf(cell),
    trust: cell('predecessor_ods_code'),
    says: cell('successor_ods_code'),
  }));

/** Each name after the first under one code: it came between the files in which it and the one before were seen. */
function renames(): readonly ShippedLine[] {
  const names = Map.groupBy(rowsOf('trust-names.csv'), (cell) => must(cell, 'ods_code'));
  return [...names].flatMap(([trust, own]) =>
    own
      .toSorted((a, b) => must(a, 'first_seen_on').localeCompare(must(b, 'first_seen_on')))
      .flatMap((cell, index, all) => {
        const before = all[index - 1];
        if (before === undefined) return [];
        const occurred = `${must(before, 'last_seen_on')}/${must(cell, 'first_seen_on')}`;
        return [
          {
            about: `trust-${trust}`,
            event: 'TrustRenamed',
            occurred,
            ...sourceOf(cell),
            trust,
            says: cell('name'),
          },
        ];
      }),
  );
}

/** trusts.csv, trust-successions.csv and trust-names.csv. */
export const trustLines = (): readonly ShippedLine[] => [...eventsOfTrusts(), ...successions(), ...renames()];
