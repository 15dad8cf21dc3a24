import { useId, useMemo, type ReactNode, type RefObject } from 'react';
import { middleOf, spanOf, type DayNumber, type DaySpan } from './days.ts';
import type { TimelineEntry } from '#contracts/timeline';
import type { TimeScale } from './scale.ts';
import type { Stop } from './steering.ts';
import { markId, type EntryMark, type MarkedTogether } from './entry-mark.ts';
import { FloatingLabel } from './floating-label.tsx';
import { MarkButton } from './mark-button.tsx';
import { measureText } from './measure-text.ts';
import { OverviewStrip } from './overview-strip.tsx';
import type { UnseenDays } from './unseen-days.ts';
import { UnseenShades } from './unseen-shades.tsx';
import { DateBand, GridLines, TimeAxis } from './time-axis.tsx';
import { useSteering } from './use-steering.ts';
import type { ZoomControls } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** A figure: its scale and zoom, its marks with the way among them, and what is drawn around them. */
export interface FigureProps {
  readonly label: string;
  readonly domain: DaySpan;
  readonly scale: TimeScale;
  readonly controls: ZoomControls;
  readonly surface: RefObject<SVGSVGElement | null>;
  /** Width of the margin for headings. */
  readonly marginPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly today: DayNumber;
  readonly todayLabel: string;
  /** Days later than the clocks of the answer: shaded. */
  readonly unseen: readonly UnseenDays[];
  readonly marks: readonly EntryMark[];
  readonly stops: readonly Stop[];
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Lines, bars and words under the marks; panned with them. */
  readonly children: ReactNode;
  /** Drawn over the marks, and not panned. */
  readonly fixed?: ReactNode;
  /** Headings of the lanes. */
  readonly heads: ReactNode;
  /** Told what is lit, so that what belongs to it can be drawn under the marks. */
  readonly lit?: (mark: EntryMark | undefined) => ReactNode;
  /** True for an entry that belongs to the lit one, or to those that the lit mark stands for. */
  readonly isRelated: (entry: TimelineEntry, lit: TimelineEntry, together?: MarkedTogether) => boolean;
}

type Handlers = ReturnType<typeof useSteering>['handlers'];

interface SurfaceProps extends FigureProps {
  readonly helpId: string;
  readonly handlers: Handlers;
  readonly current: string | undefined;
  readonly litMark: EntryMark | undefined;
}

/** Everything that moves with the pan: band, lines, words, then the marks over them. */
function Panned({ props }: { readonly props: SurfaceProps }) {
  const { domain, scale, heightPx, marks, open, today, current, litMark } = props;
  return (
    <g transform={`translate(${props.controls.zoom.shift},0)`}>
      <UnseenShades unseen={props.unseen} scale={scale} heightPx={heightPx} />
      {litMark === undefined ? null : <DateBand entry={litMark.entry} scale={scale} heightPx={heightPx} />}
      <GridLines domain={domain} scale={scale} heightPx={heightPx} />
      <line
        className="today"
        x1={scale.x(today)}
        x2={scale.x(today)}
        y1={0}
        y2={heightPx}
        aria-hidden="true"
      />
      {props.children}
      {props.lit?.(litMark)}
      {marks.map((mark) => (
        <MarkButton
          key={markId(mark)}
          {...mark}
          current={markId(mark) === current}
          open={markId(mark) === open}
          related={litMark !== undefined && props.isRelated(mark.entry, litMark.entry, litMark.together)}
        />
      ))}
    </g>
  );
}

function Surface(props: SurfaceProps) {
  const { surface, widthPx, heightPx, label, helpId, handlers, litMark, open, controls } = props;
  return (
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
      <Panned props={props} />
      {props.fixed}
      {litMark === undefined || markId(litMark) === open ? null : (
        <FloatingLabel mark={litMark} zoom={controls.zoom} widthPx={widthPx} measure={measureText} />
      )}
    </svg>
  );
}

/** A picture along one time axis whose marks are entries: zoomed and panned, steered by pointer and keyboard. */
export function Figure(props: FigureProps) {
  const { domain, scale, controls, widthPx, today, todayLabel, marks, stops, open, onOpen } = props;
  const helpId = useId();
  const { current, handlers, lit } = useSteering({
    surface: props.surface,
    ...{ stops, open, onOpen, controls, widthPx },
  });
  const byId = useMemo(() => new Map(marks.map((mark) => [markId(mark), mark])), [marks]);
  const litMark = lit === undefined ? undefined : byId.get(lit);
  const bandAt = litMark && middleOf(spanOf(litMark.entry.occurred));
  return (
    <div className="figure" style={{ gridTemplateColumns: `${String(props.marginPx)}px 1fr` }}>
      <div className="figure__corner">
        <ZoomButtons {...controls} />
      </div>
      <div className="figure__overview">
        <OverviewStrip {...{ domain, widthPx, controls, marks }} />
      </div>
      <div className="figure__axis">
        <TimeAxis {...{ domain, scale, widthPx, today, zoom: controls.zoom, todayLabel, bandAt }} />
      </div>
      <div className="figure__heads">{props.heads}</div>
      <div className="figure__plot" id="marks" tabIndex={-1}>
        <p id={helpId} className="nhsuk-u-visually-hidden">
          Each mark is a button. Arrow keys go from mark to mark: left and right in order of time, up and down
          to another lane. Enter opens the details, Escape closes them, plus and minus zoom. While words are
          looked for, n and p go to the next and the previous mark that has them. The list and the table hold
          the same entries.
        </p>
        <Surface {...props} {...{ helpId, handlers, current, litMark }} />
      </div>
    </div>
  );
}
