import type { MeasureText } from './fit-text.ts';

/** Letters of the picture; the style sheet says the same. */
const font = "12px Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** The width of a text in the letters of the picture, measured once. */
export const measureText: MeasureText = (text) => {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
  }
  const width = canvas?.measureText(text).width ?? text.length * 6.2;
  widths.set(text, width);
  return width;
};
