import { isCorrection, type Changes } from '#domain/entry';
import {
  isRefusal,
  type Confidence,
  type Day,
  type PartialDate,
  type Refusal,
  type Source,
} from '#domain/kernel';
import { correctable, type DomainEvent } from '#domain/record';
import type { RecordedFact } from '#event-log/codec';
import { commandIdOf } from '#event-log/ids';
import type { FactReader } from '../handling/index.ts';
import { useCases } from '../use-cases/index.ts';
import type { EarlierRow } from './corrections.ts';
import type { PlannedCommand, RowPlan } from './table-kind.ts';

const {
  EntryCorrected: correctEntry,
  EntryRetracted: retractEntry,
  RelationWithdrawn: withdrawRelation,
} = useCases;

/** Part of the key of what is recorded in the place of a retracted entry. */
const anew = 'anew';

/** A row that an earlier release said otherwise, in a table whose rows make one entry each. */
export interface RowThen {
  /** Kind of the table: part of the id of every command. */
  readonly kind: string;
  /** Key of the row as it is now. */
  readonly key: readonly string[];
  readonly earlier: EarlierRow;
  readonly said: { readonly confidence: Confidence };
  /** Commands of the row under a key: first that of its entry, then what goes with it. Each milestone has a stream by its key. */
  readonly commandsUnder: (key: readonly string[]) => readonly PlannedCommand[] | Refusal;
}

/**
 * The plan that brings what an earlier release recorded of a row up to date: a correction, or a retraction and the row
 * anew. The same plan comes of a part that is there already. Undefined where that release recorded nothing of the row.
 */
export async function broughtUpToDate(
  row: RowThen,
  reader: FactReader,
  today: Day,
): Promise<RowPlan | Refusal | undefined> {
  const { earlier, commandsUnder } = row;
  const then = commandsUnder(earlier.key);
  if (isRefusal(then)) return then;
  const [own, ...beside] = then;
  if (!own) return undefined;
  const facts = await reader.facts(own.command.stream);
  const entry = recordedUnder(row.kind, earlier.key, facts);
  // A row that keeps its key may be there as it is now.
  if (!entry || entry.envelope.commandHash === own.command.hash) return undefined;
  const begun = Object.values(keysOf(row)).some((key) => recordedUnder(row.kind, key, facts));
  const because = begun ? undefined : touchedHere(entry, facts);
  if (because !== undefined) return { commands: [], restated: { is: 'leftAlone', because } };
  return earlier.correctable
    ? corrected(row, { own, beside, entry, facts }, reader, today)
    : recordedAnew(row, entry, facts);
}

/** The first event that an import has recorded under a key, in a stream with these facts. */
export const recordedUnder = (
  kind: string,
  key: readonly string[],
  facts: readonly RecordedFact[],
): RecordedFact | undefined => {
  const id = commandIdOf(kind, ...key);
  return facts.find(({ envelope }) => envelope.commandId === id);
};

/** The commands of a row under its earlier key, and what an earlier release recorded by them. */
interface Recorded {
  readonly own: PlannedCommand;
  readonly beside: readonly PlannedCommand[];
  readonly entry: RecordedFact;
  readonly facts: readonly RecordedFact[];
}

const keysOf = ({ key }: RowThen) => ({
  correction: [...key, 'corrected'],
  retraction: [...key, 'retracted'],
  withdrawal: [...key, 'relation withdrawn'],
});

/** The reason to leave an entry alone: somebody here has had a word on it since. Undefined where nobody has. */
function touchedHere(entry: RecordedFact, facts: readonly RecordedFact[]): string | undefined {
  for (const { event } of facts) {
    if (isCorrection(event) && event.data.entryId === entry.id)
      return event.type === 'EntryRetracted'
        ? 'its entry was retracted here'
        : 'its entry was corrected here';
    if (event.type === 'MilestoneDisputed') return 'its milestone was disputed here';
  }
  return undefined;
}

async function corrected(
  row: RowThen,
  { own, entry, facts, ...recorded }: Recorded,
  reader: FactReader,
  today: Day,
): Promise<RowPlan | Refusal> {
  const key = keysOf(row).correction;
  // What goes with the entry was said by the row as it was.
  const beside = recorded.beside.filter((one) => !recordedUnder(row.kind, one.key, facts));
  if (recordedUnder(row.kind, key, facts)) return { commands: beside };
  const others = facts.filter((fact) => fact.id !== entry.id);
  const decided = await own.command.decide(others, reader, today);
  if ('refused' in decided) return decided;
  const [now] = decided.events;
  const changes = now && changesBetween(entry.event, now);
  const { reason, source } = row.earlier;
  const correction =
    changes &&
    correctEntry({
      stream: entry.stream,
      entryId: entry.id,
      schemaVersion: entry.schemaVersion,
      changes,
      reason,
      said: { source, confidence: row.said.confidence },
    });
  return {
    commands: [...(correction ? [{ key, command: correction }] : []), ...beside],
    restated: { is: 'corrected' },
  };
}

/** The retraction, the withdrawal of what its relation said, and the row under its key with a part more. */
function recordedAnew(row: RowThen, entry: RecordedFact, facts: readonly RecordedFact[]): RowPlan | Refusal {
  const { reason, source } = row.earlier;
  const said = { source, confidence: row.said.confidence };
  const commands = row.commandsUnder([...row.key, anew]);
  if (isRefusal(commands)) return commands;
  const { retraction, withdrawal } = keysOf(row);
  const { stream } = entry;
  const moved = commands[0]?.command.stream !== stream;
  const relation = recordedUnder(row.kind, [...row.earlier.key, 'relation'], facts);
  return {
    commands: [
      { key: retraction, command: retractEntry({ stream, entryId: entry.id, reason, said }) },
      ...(moved && relation
        ? [
            {
              key: withdrawal,
              command: withdrawRelation({ from: stream, assertionId: relation.id, reason, said }),
              beside: true as const,
            },
          ]
        : []),
      ...commands,
    ],
    restated: { is: 'recordedAnew' },
  };
}

/** Whole fields by which one event differs from another of its type; undefined where they say the same. */
function changesBetween(then: DomainEvent, now: DomainEvent): Changes | undefined {
  const data = changedFields(then, now);
  const about = { ...changedAbout(then, now) };
  const changes: Changes = { ...about, ...(Object.keys(data).length > 0 && { data }) };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function changedFields(then: DomainEvent, now: DomainEvent): Record<string, unknown> {
  const [before, after] = [fieldsOf(then), fieldsOf(now)];
  return Object.fromEntries(
    Object.keys(correctable(then.type) ?? {})
      .filter((name) => asText(before[name]) !== asText(after[name]))
      .map((name) => [name, after[name]]),
  );
}

const fieldsOf = ({ data }: DomainEvent): Readonly<Record<string, unknown>> => ({ ...data });

interface About {
  readonly occurred?: PartialDate;
  readonly source?: Source;
  readonly confidence?: Confidence;
}

function changedAbout(then: DomainEvent, now: DomainEvent): About {
  if (!('entry' in then && 'entry' in now)) return {};
  const { occurred, source, confidence } = now.entry;
  return {
    ...(then.entry.occurred.edtf !== occurred.edtf && { occurred }),
    ...(asText(then.entry.source) !== asText(source) && { source }),
    ...(then.entry.confidence !== confidence && { confidence }),
  };
}

/** Values in one form, whatever the order of their fields; money is whole pence. */
const asText = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint'
      ? String(inner)
      : typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
  );
