import type { EntryMark } from './entry-mark.ts';
import { shapeDrawing } from './shape-paths.ts';

/** A picture of one mark, drawn once and stamped wherever another mark looks the same. */
export interface MarkStamp {
  readonly image: CanvasImageSource;
  /** Half of its width and height, in pixels of the screen. */
  readonly half: number;
  readonly colour: string;
}

/** Stamps by their look; made anew when the screen's pixels or the reader's colours change. */
export type MarkStamps = (mark: EntryMark) => MarkStamp | undefined;

const svg = 'http://www.w3.org/2000/svg';

/** Room around a shape for the widest of them and its line. */
const marginPx = 3;
const widest = 1.4;

const lookOf = ({ lane, shape, radius, pale, entry }: EntryMark): string =>
  `${lane}/${shape}/${radius}/${pale === true}/${entry.mayHaveHappened}`;

/** The style of a mark's shape, as the style sheets give it to the button of such a mark. */
function styleOf(
  { lane, shape, pale, entry }: EntryMark,
  ink: string,
  surface: Element,
): CSSStyleDeclaration {
  const group = document.createElementNS(svg, 'g');
  const path = document.createElementNS(svg, 'path');
  const classes = ['mark', `hue-${lane}`, `mark--${shape}`];
  if (pale === true) classes.push('mark--pale');
  if (entry.mayHaveHappened) classes.push('mark--maybe');
  group.setAttribute('class', classes.join(' '));
  path.setAttribute('class', `shape shape--${ink}`);
  group.append(path);
  surface.append(group);
  const { fill, stroke, strokeWidth, strokeDasharray, opacity, color } = getComputedStyle(path);
  const style = { fill, stroke, strokeWidth, strokeDasharray, opacity, color } as CSSStyleDeclaration;
  group.remove();
  return style;
}

function stampOf(mark: EntryMark, ratio: number, surface: Element): MarkStamp | undefined {
  const { d, ink } = shapeDrawing(mark.shape, mark.radius);
  const { fill, stroke, strokeWidth, strokeDasharray, opacity, color } = styleOf(mark, ink, surface);
  const image = document.createElement('canvas');
  const half = Math.ceil((mark.radius * widest + marginPx) * ratio);
  [image.width, image.height] = [half * 2, half * 2];
  const context = image.getContext('2d');
  if (context === null) return undefined;
  context.setTransform(ratio, 0, 0, ratio, half, half);
  context.globalAlpha = Number(opacity);
  const path = new Path2D(d);
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== 'none') {
    context.strokeStyle = stroke;
    context.lineWidth = parseFloat(strokeWidth);
    if (strokeDasharray !== 'none') context.setLineDash(strokeDasharray.split(/[\s,]+/).map(parseFloat));
    context.stroke(path);
  }
  return { image, half, colour: color };
}

/** Stamps for a screen of so many pixels to a CSS pixel, in the colours that hold within a figure. */
export function markStamps(ratio: number, surface: Element): MarkStamps {
  const stamps = new Map<string, MarkStamp | undefined>();
  return (mark) => {
    const look = lookOf(mark);
    if (!stamps.has(look)) stamps.set(look, stampOf(mark, ratio, surface));
    return stamps.get(look);
  };
}
