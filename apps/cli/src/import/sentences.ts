import type { DifferingRow, ImportProgress, ImportSummary } from '#commands/import';
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

/** Result of importing files of one kind, in one line. */
export const summarySentence = (
  name: string,
  { rows, recorded, alreadyThere, different, bad, events, heldBack }: ImportSummary,
): string =>
  `${name}: ${rows} rows read, ${recorded} recorded (${events} events), ${alreadyThere} already there, ` +
  `${different} different, ${bad} bad${heldBack ? '; nothing of a file with bad rows was written' : ''}`;

/** Several summaries as one. */
export const totalSummary = (summaries: readonly ImportSummary[]): ImportSummary =>
  summaries.reduce((sum, one) => ({
    rows: sum.rows + one.rows,
    recorded: sum.recorded + one.recorded,
    alreadyThere: sum.alreadyThere + one.alreadyThere,
    different: sum.different + one.different,
    bad: sum.bad + one.bad,
    events: sum.events + one.events,
    heldBack: sum.heldBack || one.heldBack,
  }));
