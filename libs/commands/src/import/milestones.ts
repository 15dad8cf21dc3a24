import { isRefusal, onDay, refuse, type Refusal, type DatedProvenance } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { commandIdOf } from '#event-log/ids';
import type { Command } from '../handling/index.ts';
import {
  addedCell,
  dateCell,
  dayCell,
  odsCell,
  oneOfCell,
  optionalCell,
  poundsCell,
  refCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import { noEarlierRows, type EarlierRows } from './corrections.ts';
import { broughtUpToDate } from './earlier-release.ts';
import { relationFrom } from './relation.ts';
import type { PlannedCommand, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const {
  FundingAwarded: awardFunding,
  MilestonePlanned: planMilestone,
  MilestoneReached: reachMilestone,
  SetbackReported: reportSetback,
} = useCases;

const columns = {
  ods_code: odsCell,
  kind: textCell,
  title: textCell,
  status: oneOfCell('reached', 'planned'),
  occurred: dateCell,
  known_on: optionalCell(dayCell),
  supplier: optionalCell(textCell),
  product: optionalCell(textCell),
  capability: textCell,
  policy_ref_hint: optionalCell(refCell),
  amount_gbp: addedCell(optionalCell(poundsCell)),
  confidence: oneOfCell('high', 'medium', 'low'),
  source_title: textCell,
  source_url: urlCell,
  note: optionalCell(textCell),
};

/** A row of milestones. */
export type MilestoneRow = RowOf<typeof columns>;

/** Columns of a row's key. A trust may go live more than once, by site or phase: date and title tell them apart. */
export const milestoneKey = ['ods_code', 'kind', 'occurred', 'title'] as const;

const keyOf = ({ ods_code, kind, occurred, title }: MilestoneRow): readonly string[] => [
  ods_code,
  kind,
  occurred.edtf,
  title,
];

/** Steps, plans, awards and setbacks of trusts; `earlier`: what an earlier release of the file said otherwise. */
export const milestonesTable = (earlier: EarlierRows = noEarlierRows): TableKind<typeof columns> => ({
  kind: 'milestones',
  columns,
  key: keyOf,
  planner: {
    sees: 'row',
    async plan(row, reader, today) {
      const key = keyOf(row);
      const commandsUnder = (under: readonly string[]) => commandsOf(row, under);
      const then = earlier(key);
      const plan =
        then &&
        (await broughtUpToDate(
          { kind: 'milestones', key, earlier: then, said: row, commandsUnder },
          reader,
          today,
        ));
      if (plan) return plan;
      const commands = commandsUnder(key);
      return isRefusal(commands) ? commands : { commands };
    },
  },
  columnOf: {
    trust: 'ods_code',
    ref: 'policy_ref_hint',
    to: 'policy_ref_hint',
    capabilities: 'capability',
    due: 'occurred',
    'said.occurred': 'occurred',
    'said.knownOn': 'known_on',
    'said.source.title': 'source_title',
    'said.source.url': 'source_url',
    'amount.pence': 'amount_gbp',
  },
});

/** The commands of a row that is recorded under a key: each milestone has a stream by its key. */
function commandsOf(row: MilestoneRow, key: readonly string[]): readonly PlannedCommand[] | Refusal {
  if (row.kind === 'funding-awarded') {
    const award = awardOf(row);
    return 'refused' in award ? award : [{ key, command: award }];
  }
  const id = commandIdOf('milestones', ...key);
  const milestone = milestoneOf(row, id);
  if ('refused' in milestone) return milestone;
  const hint = row.policy_ref_hint;
  return [
    { key, command: milestone },
    ...(hint === undefined
      ? []
      : [{ key: [...key, 'relation'], command: hintOf(row, id, hint), beside: true as const }]),
  ];
}

function saidOf({ source_title, source_url, confidence, occurred, known_on }: MilestoneRow): DatedProvenance {
  const source = { title: source_title, url: source_url };
  return { source, confidence, occurred, ...(known_on && { knownOn: known_on }) };
}

const named = ({ supplier, product, note }: MilestoneRow) => ({
  ...(supplier !== undefined && { supplier }),
  ...(product !== undefined && { product }),
  ...(note !== undefined && { note }),
});

/** Money to this trust, in the life of the round that is hinted at; the sum where the source gives it. */
function awardOf(row: MilestoneRow): Command | Refusal {
  const { ods_code, title, status, capability, policy_ref_hint, amount_gbp } = row;
  if (status === 'planned') {
    return refuse(
      'milestone/award-not-reached',
      'An award is recorded when it is made, not as a plan.',
      'status',
    );
  }
  return policy_ref_hint === undefined
    ? refuse('milestone/award-without-round', 'Name the funding round of this award.', 'policy_ref_hint')
    : awardFunding({
        ref: policy_ref_hint,
        trust: ods_code,
        title,
        capabilities: [capability],
        ...(amount_gbp !== undefined && {
          amount: { pence: amount_gbp, kind: 'awarded', basis: 'not-stated' },
        }),
        ...named(row),
        said: saidOf(row),
      });
}

function milestoneOf(row: MilestoneRow, id: string): Command | Refusal {
  const { ods_code, kind, title, capability, status } = row;
  const described = { id, trust: ods_code, kind, title, capability, ...named(row) };
  if (status === 'planned') return planOf(row, described);
  const said = saidOf(row);
  return kind === 'setback'
    ? reportSetback({ ...described, setback: 'not stated', said })
    : reachMilestone({ ...described, definition: 'not stated', said });
}

/** The plan is of the day on which it was made known; what the row says to have occurred is due then. */
function planOf(
  row: MilestoneRow,
  described: { id: string; trust: string; kind: string; title: string; capability: string },
): Command | Refusal {
  const { known_on, kind, occurred } = row;
  if (kind === 'setback') return refuse('milestone/setback-planned', 'Nobody plans a setback.', 'status');
  return known_on === undefined
    ? refuse('cell/empty', 'Say when the plan was made known.', 'known_on')
    : planMilestone({ ...described, due: occurred, said: { ...saidOf(row), occurred: onDay(known_on) } });
}

const hintOf = (
  { occurred, known_on, source_title, source_url }: MilestoneRow,
  id: string,
  hint: string,
): Command =>
  relationFrom(streamOf.milestone(id), 'relates-to', streamOf.policy(hint), {
    source: { title: source_title, url: source_url },
    confidence: 'low',
    occurred,
    ...(known_on && { knownOn: known_on }),
  });
