import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useMedia } from '../page-state/use-media.ts';
import type { EntryMark } from './entry-mark.ts';
import { reachOf } from './mark-at.ts';
import { markStamps, type MarkStamps } from './mark-looks.ts';
import { useScreenPixels } from './use-screen-pixels.ts';

interface MarkCanvasProps {
  readonly marks: readonly EntryMark[];
  readonly shift: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly surface: RefObject<SVGSVGElement | null>;
  /** True of marks that belong to the one that is lit. */
  readonly isLit: ((mark: EntryMark) => boolean) | undefined;
}

const outlinePx = 1.5;
/** So far beside the picture a mark can still reach into it. */
const besidePx = 40;
const unknownOpacity = 0.28;
/** Of marks without the words that are looked for; as `.mark--passed` has it. */
const passedOpacity = 0.3;

/** Draws behind a mark what is not known of its date: as wide as the days that it may stand for. */
function drawUnknown(context: CanvasRenderingContext2D, mark: EntryMark, x: number, colour: string) {
  if (mark.spanPx <= mark.radius * 2) return;
  context.fillStyle = colour;
  context.globalAlpha = unknownOpacity;
  context.fillRect(x - mark.spanPx / 2, mark.y - mark.radius * 0.85, mark.spanPx, mark.radius * 1.7);
  context.globalAlpha = 1;
}

function drawOutline(context: CanvasRenderingContext2D, { radius, y }: EntryMark, x: number, colour: string) {
  const reach = reachOf(radius);
  context.strokeStyle = colour;
  context.lineWidth = outlinePx;
  context.strokeRect(x - reach, y - radius - 3, reach * 2, radius * 2 + 6);
}

/** Draws all marks in sight in one pass, each as a stamp of its look. */
function drawMarks(
  context: CanvasRenderingContext2D,
  { marks, shift, widthPx, isLit }: MarkCanvasProps,
  ratio: number,
  stamps: MarkStamps,
) {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const lit: EntryMark[] = [];
  for (const mark of marks) {
    const x = mark.x + shift;
    const reach = mark.spanPx / 2 + besidePx;
    if (x < -reach || x > widthPx + reach) continue;
    const stamp = stamps(mark);
    if (stamp === undefined) continue;
    drawUnknown(context, mark, x, stamp.colour);
    context.globalAlpha = mark.found === false ? passedOpacity : 1;
    const side = (stamp.half * 2) / ratio;
    // On whole pixels of the screen, so that small shapes stay sharp.
    const left = (Math.round(x * ratio) - stamp.half) / ratio;
    const top = (Math.round(mark.y * ratio) - stamp.half) / ratio;
    context.drawImage(stamp.image, left, top, side, side);
    if (isLit?.(mark) === true) lit.push(mark);
  }
  context.globalAlpha = 1;
  for (const mark of lit) drawOutline(context, mark, mark.x + shift, getComputedStyle(context.canvas).color);
}

/** Thousands of marks as one drawing, anew at each zoom: no element for each. What is focused, open or pointed at stands over it. */
export function MarkCanvas(props: MarkCanvasProps) {
  const { widthPx, heightPx, surface } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useScreenPixels();
  const forced = useMedia('(forced-colors: active)');
  const stamps = useRef<{ readonly of: string; readonly made: MarkStamps }>(undefined);
  useLayoutEffect(() => {
    const [context, figure] = [canvas.current?.getContext('2d'), surface.current];
    if (context === null || context === undefined || figure === null) return;
    const of = `${ratio} ${forced}`;
    if (stamps.current?.of !== of) stamps.current = { of, made: markStamps(ratio, figure) };
    drawMarks(context, props, ratio, stamps.current.made);
  });
  return (
    <canvas
      ref={canvas}
      className="figure__canvas"
      width={Math.round(widthPx * ratio)}
      height={Math.round(heightPx * ratio)}
      style={{ width: widthPx, height: heightPx }}
      aria-hidden="true"
    />
  );
}
