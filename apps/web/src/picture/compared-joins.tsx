import type { Comparison } from '../compared/comparison.ts';
import { markId, type EntryMark } from './entry-mark.ts';

interface ComparedJoinsProps extends Pick<Comparison, 'joins'> {
  readonly marks: readonly EntryMark[];
}

/** Lines from where one reading has an entry to where the other has it, under the marks. */
export function ComparedJoins({ joins, marks }: ComparedJoinsProps) {
  const byId = new Map(joins.length === 0 ? [] : marks.map((mark) => [markId(mark), mark]));
  return (
    <g aria-hidden="true">
      {joins.map(([here, there]) => {
        const [from, to] = [byId.get(here), byId.get(there)];
        if (from === undefined || to === undefined) return null;
        return (
          <line
            key={here}
            className={`compared__join hue-${from.lane}`}
            data-join={here}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
    </g>
  );
}
