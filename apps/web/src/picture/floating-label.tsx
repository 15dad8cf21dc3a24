import type { MeasureText } from './fit-text.ts';
import { fitText } from './fit-text.ts';
import type { Zoom } from './zoom-window.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { markId, type EntryMark } from './entry-mark.ts';

interface FloatingLabelProps {
  readonly mark: EntryMark;
  readonly zoom: Zoom;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

const pad = 6;

/** Beside the mark under the pointer or the keyboard: when, and what. */
export function FloatingLabel({ mark, zoom, widthPx, measure }: FloatingLabelProps) {
  const { entry, together, y, radius } = mark;
  const who = entry.trust === undefined || entry.trust.name === entry.title ? '' : ` · ${entry.trust.name}`;
  const what = together?.words ?? `${entry.title}${who} · ${entry.event}`;
  const words = fitText(`${dateLabel(entry.occurred)} · ${what}`, widthPx - 40, measure);
  const width = measure(words) * 1.04 + pad * 2;
  const at = mark.x + zoom.shift;
  const left = Math.min(Math.max(at - width / 2, 0), widthPx - width);
  const top = y - radius - 28 < 0 ? y + radius + 8 : y - radius - 28;
  return (
    <g
      className="floating"
      data-for={markId(mark)}
      transform={`translate(${left.toFixed(1)},${top.toFixed(1)})`}
      aria-hidden="true"
    >
      <rect width={width} height={21} rx={3} />
      <text x={pad} y={15}>
        {words}
      </text>
    </g>
  );
}
