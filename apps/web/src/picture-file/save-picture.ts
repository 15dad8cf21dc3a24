import { nameOfFile } from '#contracts/file-name';
import { pictureSvg } from './picture-svg.ts';
import type { PictureWords } from './picture-told.ts';

/** The forms that a picture can be saved in. */
export type PictureForm = 'svg' | 'png';

/** Dots for each pixel of the page: sharp on paper, too. */
const dotsPerPx = 2;
/** A canvas that is larger stays empty in some browsers. */
const mostDots = 16_000_000;

/** Eight letters that tell one choice from another: FNV-1a. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

async function asPng({ text, widthPx, heightPx }: ReturnType<typeof pictureSvg>): Promise<Blob> {
  const image = new Image();
  // A data: address: the page's policy lets images be nothing else that is made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const factor = Math.min(dotsPerPx, Math.sqrt(mostDots / (widthPx * heightPx)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(widthPx * factor);
  canvas.height = Math.floor(heightPx * factor);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  canvas.toBlob((blob) => {
    if (blob === null) reject(new Error('The browser could not draw the picture. Try SVG.'));
    else resolve(blob);
  }, 'image/png');
  return promise;
}

const keptMs = 60_000;

/** Hands a file to the reader under its name. */
function hand(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // It has to be there until the browser has read it.
  window.setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}

/** Saves the picture within a part of the page as a file that is named for its question. Rejects where it cannot be drawn. */
export async function savePicture(around: Element, words: PictureWords, form: PictureForm): Promise<void> {
  const svg = pictureSvg(around, words);
  const blob = form === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await asPng(svg);
  hand(blob, nameOfFile(words.question, form, digestOf));
}
