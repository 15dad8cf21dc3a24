import { fold } from '#domain/entry';
import { relations, type Relation, type RelationKind } from '#domain/relation';
import { streamOf } from '#domain/record';
import { commandIdOf } from '#event-log/ids';
import type { Command, FactReader } from '../handling/index.ts';
import { useCases } from '../use-cases/index.ts';
import type { EarlierRow } from './corrections.ts';
import { rowProvenance } from './policy-event.ts';
import type { PolicyRow } from './policy-rows.ts';
import { relationFrom } from './relation.ts';
import type { PlannedCommand } from './table-kind.ts';

const { RelationWithdrawn: withdrawRelation } = useCases;

/** A relation between two policies, and the row that shows it. */
export interface ShownRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationKind;
  readonly row: PolicyRow;
}

/** The relations that the rows of a file show: one per pair of policies. */
export interface ShownRelations {
  /** The relation that a row asserts for its pair. */
  of(row: PolicyRow): ShownRelation | undefined;
  /** The commands by which the record comes to say of the row's pair what the file says; `then`: the row in an earlier release. */
  commandsOf(row: PolicyRow, then: EarlierRow | undefined, reader: FactReader): Promise<PlannedCommand[]>;
}

/** Of several rows about one pair, the first counts that says more than that the two have to do with each other. */
export function relationsOf(rows: readonly PolicyRow[]): ShownRelations {
  const byPair = new Map<string, ShownRelation>();
  for (const row of rows) {
    const shown = shownBy(row);
    if (!shown) continue;
    const pair = pairOf(shown.from, shown.to);
    const before = byPair.get(pair);
    if (!before || (before.relation === 'relates-to' && shown.relation !== 'relates-to'))
      byPair.set(pair, shown);
  }
  const byRow = new Map([...byPair.values()].map((shown) => [shown.row, shown]));
  return {
    of: (row) => byRow.get(row),
    async commandsOf(row, then, reader) {
      const shown = byRow.get(row);
      const formerly = then?.then.get('relates_to') ?? '';
      const gone = formerly !== '' && !byPair.has(pairOf(row.policy_ref, formerly));
      return [
        ...(gone
          ? withdrawals(await importedBetween([row.policy_ref, formerly], reader), row, then?.reason)
          : []),
        ...(shown ? await brought(shown, then?.reason, reader) : []),
      ];
    },
  };
}

const pairOf = (...pair: readonly string[]): string => [...pair].sort().join(' ');

/** The relation asserted, and what an earlier release said of the pair instead withdrawn; nothing where it stands so. */
async function brought(
  shown: ShownRelation,
  reason: string | undefined,
  reader: FactReader,
): Promise<PlannedCommand[]> {
  const { from, to, relation, row } = shown;
  const said = await importedBetween([from, to], reader);
  const same = (one: ImportedRelation) => one.from === from && one.relation === relation;
  const key = ['relation', from, to, ...(said.length > 0 ? ['anew'] : [])];
  return [
    ...withdrawals(
      said.filter((one) => !same(one)),
      row,
      reason,
    ),
    ...(said.some(same) ? [] : [{ key, command: relationCommand(shown), beside: true as const }]),
  ];
}

/** A relation that an import has asserted, withdrawn since or not. */
interface ImportedRelation extends Relation {
  readonly from: string;
}

async function importedBetween(
  pair: readonly [string, string],
  reader: FactReader,
): Promise<readonly ImportedRelation[]> {
  const [one, other] = pair;
  const found = await Promise.all(
    [[one, other] as const, [other, one] as const].map(async ([from, to]) => {
      const facts = await reader.facts(streamOf.policy(from));
      const ids = [[], ['anew']].map((more) => commandIdOf('policies', 'relation', from, to, ...more));
      const imported = new Set(
        facts.filter(({ envelope }) => ids.includes(envelope.commandId)).map(({ id }) => id),
      );
      return fold(relations, facts)
        .filter(({ id }) => imported.has(id))
        .map((relation) => ({ ...relation, from }));
    }),
  );
  return found.flat();
}

/** Withdrawals of those that stand. */
function withdrawals(
  said: readonly ImportedRelation[],
  row: PolicyRow,
  reason = 'A later release of the record says otherwise of the two.',
): PlannedCommand[] {
  const { source, confidence } = rowProvenance(row);
  return said
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, from, to }) => ({
      key: ['relation', from, to, 'withdrawn'],
      command: withdrawRelation({
        from: streamOf.policy(from),
        assertionId: id,
        reason,
        said: { source, confidence },
      }),
      beside: true,
    }));
}

function shownBy(row: PolicyRow): ShownRelation | undefined {
  const { policy_ref: own, relates_to: other, kind, event } = row;
  if (other === undefined) return undefined;
  if (event === 'superseded' || event === 'merged')
    return { from: other, to: own, relation: 'supersedes', row };
  const reviews = kind === 'review' && event === 'published';
  return { from: own, to: other, relation: reviews ? 'reviews' : 'relates-to', row };
}

/** The command that asserts it. */
const relationCommand = ({ from, to, relation, row }: ShownRelation): Command =>
  relationFrom(streamOf.policy(from), relation, streamOf.policy(to), rowProvenance(row));
