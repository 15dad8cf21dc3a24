import { shapeDrawing, type ShapeInk } from './shape-paths.ts';
import type { MarkShape } from './shapes.ts';

const inks: Readonly<Record<MarkShape, ShapeInk>> = {
  disc: 'solid',
  ring: 'hollow',
  'dashed-ring': 'dashed',
  square: 'solid',
  'hollow-square': 'hollow',
  diamond: 'solid',
  'hollow-diamond': 'hollow',
  triangle: 'solid',
  'hollow-triangle': 'hollow',
  tick: 'solid',
  'hollow-tick': 'hollow',
  dot: 'solid',
  cross: 'line',
  change: 'hollow',
  end: 'line',
  check: 'line',
  opens: 'solid',
  closes: 'solid',
  joins: 'line',
};

describe('the drawing of a shape', () => {
  it.each(Object.entries(inks) as [MarkShape, ShapeInk][])('%s is %s', (shape, ink) =>
    expect(shapeDrawing(shape, 5).ink).toBe(ink),
  );

  it('differs from that of every other shape without colour', () => {
    const drawn = (Object.keys(inks) as MarkShape[]).map((shape) => JSON.stringify(shapeDrawing(shape, 5)));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('points up where something opens, and down where it closes', () => {
    expect(shapeDrawing('opens', 5).d).toBe('M0,-5L5,4L-5,4Z');
    expect(shapeDrawing('closes', 5).d).toBe('M0,5L5,-4L-5,-4Z');
  });
});
