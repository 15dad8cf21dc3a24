import { drawnCopy, svgElement } from './drawn-copy.ts';
import { htmlCopy } from './html-copy.ts';
import { keyDrawing } from './key-drawing.ts';
import { PictureSheet } from './picture-sheet.ts';
import type { PictureWords } from './picture-told.ts';

/** Legends that a page has around its picture. */
const legends = '.step-legend, .unseen-legend, .compared-legend';

const grey = '#4c6272';

/** A canvas of the page as a picture in the picture. */
function canvasCopy(sheet: PictureSheet, canvas: HTMLCanvasElement): SVGElement {
  const { width, height } = canvas.getBoundingClientRect();
  return svgElement(sheet.document, 'image', { width, height, href: canvas.toDataURL('image/png') });
}

/** A drawing of the page, with its size said. */
function surfaceCopy(sheet: PictureSheet, surface: Element): SVGElement | undefined {
  if (surface instanceof HTMLCanvasElement) return canvasCopy(sheet, surface);
  return drawnCopy(sheet.document, surface);
}

/** The axis, the headings and the plot where they stand on the page; the buttons and the overview stay behind. */
function putFigure(sheet: PictureSheet, figure: Element): void {
  const { left } = figure.getBoundingClientRect();
  const axis = figure.querySelector('.axis');
  const surfaces = [...figure.querySelectorAll('.axis, .figure__ground, .figure__canvas, .figure__surface')];
  const top = (axis ?? figure).getBoundingClientRect().top;
  const picture = svgElement(sheet.document, 'g');
  let bottom = top;
  const heads = figure.querySelector('.figure__heads');
  for (const surface of surfaces) {
    const box = surface.getBoundingClientRect();
    const copy = surfaceCopy(sheet, surface);
    copy?.setAttribute('x', (box.left - left).toFixed(1));
    copy?.setAttribute('y', (box.top - top).toFixed(1));
    if (copy) picture.append(copy);
    bottom = Math.max(bottom, box.bottom);
  }
  if (heads) picture.append(htmlCopy(sheet.document, heads, left, top));
  sheet.put(picture, bottom - top);
}

function putLegends(sheet: PictureSheet, around: Element): void {
  for (const legend of around.querySelectorAll(legends)) {
    const { left, top, height } = legend.getBoundingClientRect();
    sheet.leave(8);
    sheet.put(htmlCopy(sheet.document, legend, left, top), height);
  }
}

/** A picture of the page as an SVG file: what is on screen, with title, clocks, meaning of shapes, citation and licence. Throws where there is no picture. */
export function pictureSvg(
  around: Element,
  { title, choices, citation, licence }: PictureWords,
): ReturnType<PictureSheet['done']> {
  const figure = around.querySelector('.figure');
  if (figure === null) throw new Error('There is no picture on this page.');
  const sheet = new PictureSheet(figure.getBoundingClientRect().width);
  sheet.describe(title, `${citation} ${licence}`);
  sheet.write(title, { sizePx: 20, weight: 600 });
  sheet.write(choices.charAt(0).toUpperCase() + choices.slice(1), { sizePx: 13, fill: grey });
  sheet.leave(8);
  putFigure(sheet, figure);
  sheet.leave(12);
  const { drawing, heightPx } = keyDrawing(sheet.document, around, sheet.contentPx);
  sheet.put(drawing, heightPx);
  putLegends(sheet, around);
  sheet.leave(8);
  sheet.write(`Cite: ${citation}`, { sizePx: 11 });
  sheet.write(licence, { sizePx: 11, fill: grey });
  return sheet.done();
}
