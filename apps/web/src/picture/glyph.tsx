import { shapeDrawing } from './shape-paths.ts';
import type { MarkShape } from './shapes.ts';

/** A shape around 0,0 of the drawing that it stands in. */
export function ShapePath({ shape, radius }: { readonly shape: MarkShape; readonly radius: number }) {
  const { d, ink } = shapeDrawing(shape, radius);
  return <path className={`shape shape--${ink}`} d={d} />;
}

/** A shape in running text, as in a legend; words beside it say what it means. */
export function Glyph({ shape, hue }: { readonly shape: MarkShape; readonly hue: string }) {
  return (
    <svg
      className={`glyph hue-${hue} mark--${shape}`}
      viewBox="-7 -7 14 14"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <ShapePath shape={shape} radius={4.6} />
    </svg>
  );
}
