import { compareDates, isRefusal, refuse, type Refusal } from '#domain/kernel';
import type { PolicyRegistered } from '#domain/policy';
import { streamOf } from '#domain/record';
import { commandIdOf, eventId } from '#event-log/ids';
import type { Command, Difference, FactReader } from '../handling/index.ts';
import { noEarlierRows, type EarlierRows } from './corrections.ts';
import { broughtUpToDate, recordedUnder } from './earlier-release.ts';
import { eventOf, rowProvenance } from './policy-event.ts';
import { relationsOf, type ShownRelation } from './policy-relations.ts';
import { policyFileColumns, type PolicyRow } from './policy-rows.ts';
import type { PlannedCommand, RowPlan, RowPlanner, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { PolicyRegistered: registerPolicy, SharesStated: stateShares } = useCases;

/**
 * National policies: every ref is registered by its first row, then each row is one event of its life. `earlier`: what an
 * earlier release of the file said otherwise.
 */
export const policiesTable = (earlier: EarlierRows = noEarlierRows): TableKind<typeof policyFileColumns> => ({
  kind: 'policies',
  columns: policyFileColumns,
  key: keyOf,
  planner: { sees: 'file', plan: (rows) => planner(rows, earlier) },
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
    shares: 'target_points',
  },
});

function keyOf({ policy_ref, event, occurred }: PolicyRow): readonly string[] {
  return [policy_ref, event, occurred.edtf];
}

/** The data of a policy's registration. */
type Registered = PolicyRegistered['data'];

function planner(rows: readonly PolicyRow[], earlier: EarlierRows): RowPlanner<PolicyRow> {
  const firstOf = new Map([...rows].reverse().map((row) => [row.policy_ref, row]));
  const lastOf = new Map(
    rows.toSorted((a, b) => compareDates(a.occurred, b.occurred)).map((row) => [row.policy_ref, row]),
  );
  const relations = relationsOf(rows);

  return async (row, reader, today): Promise<RowPlan | Refusal> => {
    const { policy_ref } = row;
    const first = firstOf.get(policy_ref) ?? row;
    const atOdds = disagreeing(row, first);
    if (atOdds) return atOdds;
    const registered = await registeredAs(policy_ref, reader);
    const issuer = registered?.issuer ?? ownerOf(first);
    const event = eventOf(row, { issuer, last: lastOf.get(policy_ref) === row });
    if ('refused' in event) return event;
    const [key, then] = [keyOf(row), earlier(keyOf(row))];
    const commandsUnder = (under: readonly string[]) => [
      { key: under, command: event },
      ...sharesOf(row, under),
    ];
    const restating =
      then &&
      (await broughtUpToDate(
        { kind: 'policies', key, earlier: then, said: row, commandsUnder },
        reader,
        today,
      ));
    if (isRefusal(restating) || restating?.restated?.is === 'leftAlone') return restating;
    const shown = relations.of(row);
    const related = await relations.commandsOf(row, then, reader);
    const relatesAnew =
      related.length > 0 && then?.then.has('relates_to') && (await isThere(key, event, reader));
    return {
      ...(relatesAnew && { restated: { is: 'corrected' } }),
      ...restating,
      commands: [
        ...(registered ? [] : [registrationBy(first)]),
        ...(restating?.commands ?? commandsUnder(key)),
        ...(shown ? await otherRegistered(shown, firstOf, reader) : []),
        ...related,
      ],
      differences: registered ? differing(row, registered) : [],
    };
  };
}

/** True where the event of a row is recorded under this key. */
const isThere = async (key: readonly string[], { stream }: Command, reader: FactReader): Promise<boolean> =>
  recordedUnder('policies', key, await reader.facts(stream)) !== undefined;

/** The body to which a policy belongs; files of earlier releases name nobody but who acted first. */
const ownerOf = ({ owner, issuer }: PolicyRow): string => owner ?? issuer;

/** The shares that the promise of a row names, which is recorded under a key. */
function sharesOf(
  { policy_ref, target_points, ...row }: PolicyRow,
  under: readonly string[],
): PlannedCommand[] {
  if (!target_points) return [];
  const { source, confidence } = rowProvenance({ policy_ref, target_points, ...row });
  const command = stateShares({
    ref: policy_ref,
    entryId: eventId(commandIdOf('policies', ...under), 0),
    shares: target_points.map(({ by, sharePct }) => ({ by, sharePct })),
    said: { source, confidence },
  });
  return [{ key: [...under, 'shares'], command, beside: true }];
}

async function registeredAs(ref: string, reader: FactReader): Promise<Registered | undefined> {
  for (const { event } of await reader.facts(streamOf.policy(ref))) {
    if (event.type === 'PolicyRegistered') return event.data;
  }
  return undefined;
}

function registrationBy(first: PolicyRow): PlannedCommand {
  const { policy_ref, kind, title, capability, source_title, source_url } = first;
  const source = { title: source_title, url: source_url };
  const issuer = ownerOf(first);
  const command = registerPolicy({ ref: policy_ref, kind, title, issuer, capabilities: capability, source });
  return { key: [policy_ref], command };
}

/** The other policy of a relation may first come up further down the file: then it is registered here. */
async function otherRegistered(
  { from, to, row }: ShownRelation,
  firstOf: ReadonlyMap<string, PolicyRow>,
  reader: FactReader,
): Promise<PlannedCommand[]> {
  const other = firstOf.get(from === row.policy_ref ? to : from);
  return other && !(await registeredAs(other.policy_ref, reader))
    ? [{ ...registrationBy(other), beside: true }]
    : [];
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
