import { drawnCopy, inkOf, svgElement } from './drawn-copy.ts';

/** Words of one line as they stand on the page, in pixels of the window. */
interface WordsOfLine {
  text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Part of the height of a line of Arial that stands over its ground. */
const overGround = 0.81;

/** A text of the page line by line, as the browser has broken it. */
function linesOf(node: Text): readonly WordsOfLine[] {
  const range = document.createRange();
  const lines: WordsOfLine[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box] = range.getClientRects();
    if (box === undefined || box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, left: box.left, top: box.top, height: box.height });
  }
  return lines;
}

/** Words that are heard and not seen, and buttons that say nothing where nobody can press them. */
const isLeftOut = (element: Element): boolean =>
  element.matches('.nhsuk-u-visually-hidden, .nhsuk-skip-link, .head__room');

/** Words and shapes of a part of the page that is no drawing, as a drawing; `left` and `top` of the window become 0. */
export function htmlCopy(document: XMLDocument, part: Element, left: number, top: number): SVGElement {
  const copy = svgElement(document, 'g');
  const walk = (element: Element): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || isLeftOut(element)) return;
    if (element instanceof SVGSVGElement) {
      const drawn = drawnCopy(document, element);
      const box = element.getBoundingClientRect();
      for (const [name, at] of [['x', box.left - left] as const, ['y', box.top - top] as const])
        drawn?.setAttribute(name, at.toFixed(1));
      if (drawn) copy.append(drawn);
      return;
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      if (!(child instanceof Text)) continue;
      for (const line of linesOf(child)) {
        const words = svgElement(document, 'text', {
          x: (line.left - left).toFixed(1),
          y: (line.top - top + line.height * overGround).toFixed(1),
          'font-size': style.fontSize.replace('px', ''),
          ...(Number(style.fontWeight) >= 600 && { 'font-weight': style.fontWeight }),
          ...(style.textDecorationLine === 'line-through' && { 'text-decoration': 'line-through' }),
          fill: inkOf(style),
        });
        words.textContent = line.text;
        copy.append(words);
      }
    }
  };
  walk(part);
  return copy;
}
