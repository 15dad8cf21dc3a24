import { compareDates, refuse, type Refusal } from '#domain/kernel';
import type { PolicyRegistered } from '#domain/policy';
import { streamOf } from '#domain/record';
import type { Difference, FactReader } from '../handling/index.ts';
import { eventOf } from './policy-event.ts';
import { relationCommand, relationsOf, type ShownRelation } from './policy-relations.ts';
import { policyColumns, type PolicyRow } from './policy-rows.ts';
import type { PlannedCommand, RowPlan, RowPlanner, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { PolicyRegistered: registerPolicy } = useCases;

/** National policies: every ref is registered by its first row, then each row is one event of its life. */
export const policiesTable: TableKind<typeof policyColumns> = {
  kind: 'policies',
  columns: policyColumns,
  key: keyOf,
  planner: { sees: 'file', plan: planner },
  columnOf: {
    ref: 'policy_ref',
    capabilities: 'capability',
    statement: 'target',
    due: 'target_date',
    from: 'relates_to',
    to: 'relates_to',
    'goal.statement': 'target',
    'goal.due': 'target_date',
    'amount.pence': 'amount_gbp_m',
    'amount.period': 'funding_period',
    'said.occurred': 'occurred',
    'said.knownOn': 'known_on',
    'said.source.title': 'source_title',
    'said.source.url': 'source_url',
  },
};

function keyOf({ policy_ref, event, occurred }: PolicyRow): readonly string[] {
  return [policy_ref, event, occurred.edtf];
}

/** The data of a policy's registration. */
type Registered = PolicyRegistered['data'];

function planner(rows: readonly PolicyRow[]): RowPlanner<PolicyRow> {
  const firstOf = new Map([...rows].reverse().map((row) => [row.policy_ref, row]));
  const lastOf = new Map(
    rows.toSorted((a, b) => compareDates(a.occurred, b.occurred)).map((row) => [row.policy_ref, row]),
  );
  const relations = relationsOf(rows);

  return async (row, reader): Promise<RowPlan | Refusal> => {
    const { policy_ref } = row;
    const first = firstOf.get(policy_ref) ?? row;
    const atOdds = disagreeing(row, first);
    if (atOdds) return atOdds;
    const registered = await registeredAs(policy_ref, reader);
    const issuer = registered?.issuer ?? first.issuer;
    const event = eventOf(row, { issuer, last: lastOf.get(policy_ref) === row });
    if ('refused' in event) return event;
    const relation = relations.get(row);
    return {
      commands: [
        ...(registered ? [] : [registrationBy(first)]),
        { key: keyOf(row), command: event },
        ...(relation ? await relating(relation, firstOf, reader) : []),
      ],
      differences: registered ? differing(row, registered) : [],
    };
  };
}

async function registeredAs(ref: string, reader: FactReader): Promise<Registered | undefined> {
  for (const { event } of await reader.facts(streamOf.policy(ref))) {
    if (event.type === 'PolicyRegistered') return event.data;
  }
  return undefined;
}

function registrationBy({ policy_ref, kind, title, issuer, capability, ...row }: PolicyRow): PlannedCommand {
  const source = { title: row.source_title, url: row.source_url };
  const command = registerPolicy({ ref: policy_ref, kind, title, issuer, capabilities: capability, source });
  return { key: [policy_ref], command };
}

/** The other policy may first come up further down the file: then it is registered here. */
async function relating(
  relation: ShownRelation,
  firstOf: ReadonlyMap<string, PolicyRow>,
  reader: FactReader,
): Promise<PlannedCommand[]> {
  const { from, to, row } = relation;
  const other = firstOf.get(from === row.policy_ref ? to : from);
  const needed = other && !(await registeredAs(other.policy_ref, reader)) ? [registrationBy(other)] : [];
  return [...needed, { key: ['relation', from, to], command: relationCommand(relation) }];
}

/** Kind, title and capability are those of the policy, so its rows cannot have different ones. */
function disagreeing(row: PolicyRow, first: PolicyRow): Refusal | undefined {
  const column = (['kind', 'title', 'capability'] as const).find(
    (name) => String(row[name]) !== String(first[name]),
  );
  return (
    column && refuse('policy/rows-disagree', `Other rows of this policy have another ${column}.`, column)
  );
}

function differing(row: PolicyRow, { kind, title, capabilities }: Registered): Difference[] {
  return [
    { field: 'kind', recorded: kind, asked: row.kind },
    { field: 'title', recorded: title, asked: row.title },
    { field: 'capability', recorded: capabilities.join(';'), asked: row.capability.join(';') },
  ].filter(({ recorded, asked }) => recorded !== asked);
}
