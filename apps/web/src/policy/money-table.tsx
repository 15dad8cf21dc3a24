import type { ReactNode } from 'react';
import type { RoundMoneyView, RoundTimesView } from '#contracts/policy';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import { moneyHeadings } from './money-headings.ts';

/** Times of a round, each under the words that head its column. */
export type TimeColumns = readonly (readonly [name: keyof RoundTimesView, words: string])[];

/** A figure, or a time, of which the record says nothing. */
export const notOnRecord = <span className="money-table__blank">not on record</span>;

interface TimeCellsProps {
  readonly round: RoundMoneyView;
  readonly times: TimeColumns;
}

/** The cells of a round's times. */
export function TimeCells({ round, times }: TimeCellsProps) {
  return times.map(([name]) => {
    const time = round.times[name];
    return (
      <td key={name} className="nhsuk-table__cell">
        {time === undefined ? notOnRecord : leadTimeLabel(time, true)}
      </td>
    );
  });
}

interface MoneyTableFrameProps {
  /** Name of the region that scrolls. */
  readonly label: string;
  readonly caption: ReactNode;
  readonly times: TimeColumns;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of money: a row for each round, a column for each kind of figure, then one for each time. */
export function MoneyTableFrame({ label, caption, times, children }: MoneyTableFrameProps) {
  return (
    <div className="money-table" role="region" aria-label={label} tabIndex={0}>
      <table className="nhsuk-table">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            {['Policy', ...moneyHeadings, ...times.map(([, words]) => words)].map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
