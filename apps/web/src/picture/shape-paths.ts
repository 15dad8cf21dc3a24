import type { MarkShape } from './shapes.ts';

/** Stroke and fill of a shape: filled, filled with the ground colour, or a line alone. */
export type ShapeInk = 'solid' | 'hollow' | 'line' | 'dashed';

export interface ShapeDrawing {
  readonly d: string;
  readonly ink: ShapeInk;
}

const n = (value: number) => String(Math.round(value * 100) / 100);

const circle = (r: number) =>
  `M${n(-r)},0a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;
const polygon = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z`;
const box = (halfWidth: number, halfHeight: number) =>
  polygon(
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  );
const pointingUp = (r: number) => polygon([0, -r], [r, r * 0.8], [-r, r * 0.8]);
const pointingDown = (r: number) => polygon([0, r], [r, -r * 0.8], [-r, -r * 0.8]);
const diamond = (r: number) => polygon([0, -r], [r, 0], [0, r], [-r, 0]);
const cross = (r: number) => `M${n(-r)},${n(-r)}L${n(r)},${n(r)}M${n(r)},${n(-r)}L${n(-r)},${n(r)}`;

/** The outline of a shape around 0,0, of the given half size in pixels. */
export function shapeDrawing(shape: MarkShape, r: number): ShapeDrawing {
  switch (shape) {
    case 'disc':
      return { d: circle(r), ink: 'solid' };
    case 'ring':
      return { d: circle(r - 0.6), ink: 'hollow' };
    case 'dashed-ring':
      return { d: circle(r - 0.6), ink: 'dashed' };
    case 'square':
      return { d: box(r * 0.95, r * 0.95), ink: 'solid' };
    case 'hollow-square':
      return { d: box(r * 0.85, r * 0.85), ink: 'hollow' };
    case 'diamond':
      return { d: diamond(r * 1.2), ink: 'solid' };
    case 'hollow-diamond':
      return { d: diamond(r * 1.1), ink: 'hollow' };
    case 'triangle':
      return { d: pointingUp(r * 1.1), ink: 'solid' };
    case 'hollow-triangle':
      return { d: pointingUp(r), ink: 'hollow' };
    case 'tick':
      return { d: box(2, r * 1.4), ink: 'solid' };
    case 'hollow-tick':
      return { d: box(1.7, r * 1.3), ink: 'hollow' };
    case 'dot':
      return { d: circle(r * 0.5), ink: 'solid' };
    case 'cross':
      return { d: cross(r * 0.8), ink: 'line' };
    case 'change':
      return { d: pointingDown(r * 0.75), ink: 'hollow' };
    case 'end':
      return { d: `M0,${n(-r)}L0,${n(r)}`, ink: 'line' };
    case 'check':
      return { d: `M${n(-r)},0L${n(-r * 0.2)},${n(r * 0.8)}L${n(r)},${n(-r * 0.9)}`, ink: 'line' };
    case 'opens':
      return { d: pointingUp(r), ink: 'solid' };
    case 'closes':
      return { d: pointingDown(r), ink: 'solid' };
    case 'joins':
      return { d: `M${n(-r)},${n(-r)}L${n(r)},0L${n(-r)},${n(r)}`, ink: 'line' };
  }
}
