import { drawnCopy, svgElement } from './drawn-copy.ts';
import { lettersWidth } from './letters.ts';

const rowPx = 17;
const titlePx = 150;
const afterPx = 18;
const glyphPx = 16;
const sizePx = 12;
const ink = '#212b32';

/**
 * The meaning of all shapes, where the page has it folded away: a row for each part of the picture, and more where one is
 * too short.
 */
export function keyDrawing(
  document: XMLDocument,
  around: Element,
  widthPx: number,
): { readonly drawing: SVGElement; readonly heightPx: number } {
  const drawing = svgElement(document, 'g', { 'font-size': sizePx, fill: ink });
  let y = 0;
  const words = (x: number, text: string, weight: number) => {
    const element = svgElement(document, 'text', {
      x,
      y: y + 12,
      ...(weight > 400 && { 'font-weight': weight }),
    });
    element.textContent = text;
    drawing.append(element);
  };
  for (const part of around.querySelectorAll('.picture-key section:has(li)')) {
    words(0, part.querySelector('h2')?.textContent ?? '', 600);
    let x = titlePx;
    for (const item of part.querySelectorAll('li')) {
      const means = item.textContent.trim();
      const takes = glyphPx + lettersWidth(means, { sizePx }) + afterPx;
      if (x + takes > widthPx && x > titlePx) {
        x = titlePx;
        y += rowPx;
      }
      const shape = item.querySelector('path');
      const glyph = shape && drawnCopy(document, shape);
      if (glyph) {
        const place = svgElement(document, 'g', {
          transform: `translate(${String(x + 6)},${String(y + 8)})`,
        });
        place.append(glyph);
        drawing.append(place);
      }
      words(x + glyphPx, means, 400);
      x += takes;
    }
    y += rowPx;
  }
  return { drawing, heightPx: y };
}
