import { useId, useMemo, type ReactNode, type RefObject } from 'react';
import type { DayNumber, Span } from '../../layout/days.ts';
import type { Scale } from '../../layout/scale.ts';
import { isRelated } from '../../layout/related.ts';
import type { Stop } from '../../layout/steering.ts';
import { Band } from './band.tsx';
import type { FigureMark } from './figure-mark.ts';
import { FloatingLabel } from './floating-label.tsx';
import { Mark } from './mark.tsx';
import { measureText } from './measure.ts';
import { GridLines, TimeAxis } from './time-axis.tsx';
import { useSteering } from './use-steering.ts';
import type { ZoomControls } from './use-zoom.ts';

interface FigureProps {
  readonly label: string;
  readonly domain: Span;
  readonly scale: Scale;
  readonly controls: ZoomControls;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly today: DayNumber;
  readonly todayWords: string;
  readonly marks: readonly FigureMark[];
  readonly stops: readonly Stop[];
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Lines, bars and words under the marks; panned with them. */
  readonly children: ReactNode;
  /** What does not move when the figure is panned. */
  readonly fixed?: ReactNode;
  /** Headings of the lanes. */
  readonly heads: ReactNode;
  /** Told what is lit, so that what belongs to it can be drawn under the marks. */
  readonly lit?: (mark: FigureMark | undefined) => ReactNode;
  /** The details of the open entry, put beside its mark. */
  readonly card: (mark: FigureMark) => ReactNode;
}

const cardPx = 380;

/** Where the card stands: under its mark, within the figure's width. */
function CardPlace({ mark, shift, widthPx, children }: { mark: FigureMark; shift: number; widthPx: number; children: ReactNode }) {
  const width = Math.min(cardPx, widthPx);
  const left = Math.min(Math.max(0, mark.x + shift - width / 2), Math.max(0, widthPx - width));
  return (
    <div className="figure__card" style={{ left, top: mark.y + mark.radius + 10, width }}>
      {children}
    </div>
  );
}

/** A picture along one time axis whose marks are entries: zoomed and panned, steered by pointer and keyboard. */
export function Figure(props: FigureProps) {
  const { label, domain, scale, controls, surface, widthPx, heightPx, today, marks, stops, open, onOpen } = props;
  const helpId = useId();
  const { current, handlers, lit } = useSteering({ stops, open, onOpen, controls, widthPx });
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.entry.id, mark])), [marks]);
  const litMark = lit === undefined ? undefined : byId.get(lit);
  const openMark = open === undefined ? undefined : byId.get(open);
  const { shift } = controls.zoom;
  return (
    <div className="figure">
      <div className="figure__axis">
        <TimeAxis {...{ domain, scale, widthPx, today, zoom: controls.zoom, todayWords: props.todayWords }} />
      </div>
      <div className="figure__heads">{props.heads}</div>
      <div className="figure__plot">
        <p id={helpId} className="nhsuk-u-visually-hidden">
          Each mark is a button. Arrow keys go from mark to mark: left and right in order of time, up and down to another
          lane. Enter opens the details, Escape closes them, plus and minus zoom. The list and the table hold the same
          entries.
        </p>
        <svg
          ref={surface}
          className="figure__surface"
          width={widthPx}
          height={heightPx}
          role="group"
          aria-label={label}
          aria-describedby={helpId}
          {...handlers}
        >
          <g transform={`translate(${shift},0)`}>
            {litMark === undefined ? null : <Band entry={litMark.entry} scale={scale} heightPx={heightPx} />}
            <GridLines domain={domain} scale={scale} heightPx={heightPx} />
            {props.children}
            {props.lit?.(litMark)}
            {marks.map((mark) => (
              <Mark
                key={mark.entry.id}
                {...mark}
                current={mark.entry.id === current}
                open={mark.entry.id === open}
                related={litMark !== undefined && isRelated(mark.entry, litMark.entry)}
              />
            ))}
            <line className="today" x1={scale.x(today)} x2={scale.x(today)} y1={0} y2={heightPx} aria-hidden="true" />
          </g>
          {props.fixed}
          {litMark === undefined || litMark === openMark ? null : (
            <FloatingLabel mark={litMark} zoom={controls.zoom} widthPx={widthPx} measure={measureText} />
          )}
        </svg>
        {openMark === undefined ? null : (
          <CardPlace mark={openMark} shift={shift} widthPx={widthPx}>
            {props.card(openMark)}
          </CardPlace>
        )}
      </div>
    </div>
  );
}
