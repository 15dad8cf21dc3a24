import {
  nothingImported,
  rowFates,
  type DifferingRow,
  type ImportProgress,
  type ImportSummary,
  type RowFate,
  type RowLeftAlone,
} from '#commands/import';
import type { TableProblem } from '#commands/table';

/** One line per problem: file, line, column, sentence, code. */
export const problemSentence = (file: string, { line, column, because, refused }: TableProblem): string =>
  `${file}:${line}${column === undefined ? '' : ` ${column}`}: ${because} [${refused}]\n`;

const shown = (value: string | undefined): string =>
  value === undefined ? 'nothing' : `'${value.length > 200 ? `${value.slice(0, 200)}…` : value}'`;

/** A row that differs: a line for each field. */
export const differenceSentence = (file: string, { line, key, fields }: DifferingRow): string =>
  [
    `${file}:${line}: differs from the record, not written (${key.join(', ')})`,
    ...fields.map(
      ({ field, recorded, asked }) =>
        `    ${field}: recorded ${shown(recorded)}, the file says ${shown(asked)}`,
    ),
  ]
    .map((text) => `${text}\n`)
    .join('');

/** Progress of an import, in one line. */
export const progressSentence = (
  file: string,
  { rows, eventsToWrite, eventsWritten }: ImportProgress,
): string =>
  eventsToWrite > 0
    ? `${file}: ${eventsWritten} of ${eventsToWrite} events written`
    : `${file}: ${rows} rows read and decided`;

/** Result of importing files of one kind, in one line; what is seldom is told only where it is. */
export const summarySentence = (name: string, summary: ImportSummary): string => {
  const {
    rows,
    recorded,
    corrected,
    recordedAnew,
    leftAlone,
    alreadyThere,
    different,
    bad,
    events,
    heldBack,
  } = summary;
  const seldom = [
    corrected > 0 ? `${corrected} corrected, ` : '',
    recordedAnew > 0 ? `${recordedAnew} retracted and recorded anew, ` : '',
    leftAlone > 0 ? `${leftAlone} left alone, ` : '',
  ].join('');
  return (
    `${name}: ${rows} rows read, ${recorded} recorded (${events} events), ${seldom}${alreadyThere} already there, ` +
    `${different} different, ${bad} bad${heldBack ? '; nothing of a file with bad rows was written' : ''}`
  );
};

/** A row whose entry somebody here has changed: where, which, and why it is left. */
export const leftAloneSentence = (file: string, { line, key, because }: RowLeftAlone): string =>
  `${file}:${line}: left alone (${key.join(', ')}): ${because}\n`;

/** Several summaries as one. */
export const totalSummary = (summaries: readonly ImportSummary[]): ImportSummary =>
  summaries.reduce(
    (sum, one) => ({
      ...(Object.fromEntries(rowFates.map((fate) => [fate, sum[fate] + one[fate]])) as Record<
        RowFate,
        number
      >),
      rows: sum.rows + one.rows,
      events: sum.events + one.events,
      heldBack: sum.heldBack || one.heldBack,
    }),
    nothingImported,
  );
