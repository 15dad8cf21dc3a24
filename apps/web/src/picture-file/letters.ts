/** Letters of a file, which is opened where nobody knows what is installed. */
export const fileFont = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** Size and colour of words. */
export interface Lettering {
  readonly sizePx: number;
  readonly weight?: number;
  readonly fill?: string;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels, in the letters of a file. */
export function lettersWidth(text: string, { sizePx, weight = 400 }: Lettering): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * sizePx * 0.52;
  canvas.font = `${String(weight)} ${String(sizePx)}px ${fileFont}`;
  return canvas.measureText(text).width;
}
