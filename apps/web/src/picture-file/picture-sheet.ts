import { brokenLines } from './broken-lines.ts';
import { svgElement, svgNamespace } from './drawn-copy.ts';
import { fileFont, lettersWidth, type Lettering } from './letters.ts';

const marginPx = 16;
const ink = '#212b32';
const lineHeight = 1.35;

/** A drawing that grows downwards, as wide as what is put into it first. */
export class PictureSheet {
  readonly document = document.implementation.createDocument(svgNamespace, 'svg');
  readonly #root = this.document.documentElement;
  #y = marginPx;

  constructor(readonly contentPx: number) {
    this.#root.setAttribute('font-family', fileFont);
  }

  /** Title and description, for who hears the file read or looks into it. */
  describe(title: string, description: string): void {
    for (const [name, text] of [['title', title] as const, ['desc', description] as const]) {
      const element = svgElement(this.document, name);
      element.textContent = text;
      this.#root.append(element);
    }
    this.#root.append(svgElement(this.document, 'rect', { width: '100%', height: '100%', fill: '#ffffff' }));
  }

  /** A text, broken into as many lines as it takes. */
  write(text: string, { sizePx, weight = 400, fill = ink }: Lettering): void {
    const measure = (part: string) => lettersWidth(part, { sizePx, weight });
    for (const line of brokenLines(text, this.contentPx, measure)) {
      this.#y += sizePx * lineHeight;
      const words = svgElement(this.document, 'text', {
        ...{ x: marginPx, y: (this.#y - sizePx * 0.3).toFixed(1), 'font-size': sizePx, fill },
        ...(weight > 400 && { 'font-weight': weight }),
      });
      words.textContent = line;
      this.#root.append(words);
    }
  }

  /** Room before what follows. */
  leave(px: number): void {
    this.#y += px;
  }

  /** A part that has been drawn, of this height. */
  put(part: SVGElement, heightPx: number): void {
    const place = svgElement(this.document, 'g', {
      transform: `translate(${String(marginPx)},${this.#y.toFixed(1)})`,
    });
    place.append(part);
    this.#root.append(place);
    this.#y += heightPx;
  }

  /** The file, and its size in pixels. */
  done(): { readonly text: string; readonly widthPx: number; readonly heightPx: number } {
    const [widthPx, heightPx] = [Math.ceil(this.contentPx + marginPx * 2), Math.ceil(this.#y + marginPx)];
    this.#root.setAttribute('width', String(widthPx));
    this.#root.setAttribute('height', String(heightPx));
    this.#root.setAttribute('viewBox', `0 0 ${String(widthPx)} ${String(heightPx)}`);
    const written = new XMLSerializer().serializeToString(this.document);
    return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`, widthPx, heightPx };
  }
}
