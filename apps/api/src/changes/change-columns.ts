import type { ChangeList, ChangeView } from '#contracts/changes';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import type { Column } from '../csv/csv-stream.ts';

type Cell = ReturnType<Column<ChangeView>[1]>;

const side = (name: 'from' | 'to'): readonly Column<ChangeView>[] => {
  const of =
    (cell: (entry: TimelineEntry) => Cell) =>
    (change: ChangeView): Cell => {
      const entry = change[name];
      return entry && cell(entry);
    };
  return [
    [`${name}_occurred`, of(({ occurred }) => occurred.edtf)],
    [`${name}_earliest_on`, of(({ occurred }) => occurred.earliestOn)],
    [`${name}_latest_on`, of(({ occurred }) => occurred.latestOn)],
    [`${name}_confidence`, of(({ confidence }) => confidence)],
    [`${name}_says`, of(({ data }) => JSON.stringify(data))],
  ];
};

const shown =
  (cell: (entry: TimelineEntry) => Cell) =>
  (change: ChangeView): Cell => {
    const entry = change.to ?? change.from;
    return entry && cell(entry);
  };

const clocksOf = (prefix: string, { asAt, knownAt, atPosition }: Replay): readonly Column<ChangeView>[] => [
  [`${prefix}as_at`, () => asAt],
  [`${prefix}known_at`, () => knownAt],
  [`${prefix}at_position`, () => atPosition],
];

/** Columns of a change: what it is, why, each side, and the clocks of both. */
export const changeColumns = ({ replay, against }: ChangeList): readonly Column<ChangeView>[] => [
  ['change', ({ is }) => is],
  ['because', ({ because }) => because.join(';')],
  ['entry_id', ({ id }) => id],
  ['event_type', shown(({ eventType }) => eventType)],
  ['event', shown(({ event }) => event)],
  ['title', shown(({ title }) => title)],
  ['policy', shown(({ policy }) => policy)],
  ['trust_ods', shown(({ trust }) => trust?.ods)],
  ['trust_name', shown(({ trust }) => trust?.name)],
  ['fields', ({ fields }) => fields.join(';')],
  ...side('from'),
  ...side('to'),
  ['reasons', ({ steps }) => steps.flatMap(({ reason }) => reason?.body ?? []).join('; ')],
  ['roles', ({ steps }) => [...new Set(steps.map(({ actor }) => actor.role))].join(';')],
  ['sources', ({ steps }) => [...new Set(steps.map(({ source }) => source.url))].join(' ')],
  ...clocksOf('', replay),
  ...clocksOf('against_', against),
];
