import { measureText } from '../picture/measure-text.ts';
import { shapeDrawing } from '../picture/shape-paths.ts';
import type { MarkShape } from '../picture/shapes.ts';
import { drawnCopy, svgElement, svgNamespace } from './drawn-copy.ts';
import type { KeyPart } from './picture-told.ts';

const rowPx = 17;
const titlePx = 150;
const afterPx = 18;
const glyphPx = 16;
const ink = '#212b32';

/** A shape as the page draws it: it is put on the page for as long as its style is read. */
function glyphOf(document_: XMLDocument, shape: MarkShape, hue: string): SVGElement | undefined {
  const holder = document.createElementNS(svgNamespace, 'svg');
  holder.setAttribute('class', `hue-${hue} mark--${shape}`);
  const path = document.createElementNS(svgNamespace, 'path');
  const { d, ink: drawn } = shapeDrawing(shape, 4.6);
  path.setAttribute('class', `shape shape--${drawn}`);
  path.setAttribute('d', d);
  holder.append(path);
  document.body.append(holder);
  const copy = drawnCopy(document_, path);
  holder.remove();
  return copy;
}

/** The meaning of all shapes: a row for each part of the picture, and more where one is too short. */
export function keyDrawing(
  document_: XMLDocument,
  parts: readonly KeyPart[],
  widthPx: number,
): { readonly drawing: SVGElement; readonly heightPx: number } {
  const drawing = svgElement(document_, 'g', { 'font-size': 12, fill: ink });
  let y = 0;
  const words = (x: number, text: string, weight: number) => {
    const element = svgElement(document_, 'text', {
      x,
      y: y + 12,
      ...(weight > 400 && { 'font-weight': weight }),
    });
    element.textContent = text;
    drawing.append(element);
  };
  for (const { hue, title, shapes } of parts.filter((part) => part.shapes.length > 0)) {
    words(0, title, 600);
    let x = titlePx;
    for (const [shape, means] of shapes) {
      const takes = glyphPx + measureText(means) + afterPx;
      if (x + takes > widthPx && x > titlePx) {
        x = titlePx;
        y += rowPx;
      }
      const glyph = glyphOf(document_, shape, hue);
      if (glyph) {
        const place = svgElement(document_, 'g', {
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
