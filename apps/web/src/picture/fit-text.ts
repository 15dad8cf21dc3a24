/** The width of a text in pixels, in the font it will be drawn in. */
export type MeasureText = (text: string) => number;

/** As much of the text as fits, cut at a word where possible and closed with an ellipsis; '' where not even a word fits. */
export function fitText(text: string, roomPx: number, measure: MeasureText): string {
  if (measure(text) <= roomPx) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/, '')}…`;
    if (measure(cut) <= roomPx) return cut;
  }
  return '';
}

/** A name that is cut where it must be, and what follows it, which is not: figures are worth more than words. */
export function nameAndRest(name: string, rest: string, roomPx: number, measure: MeasureText): string {
  if (rest === '') return fitText(name, roomPx, measure);
  const cut = fitText(name, Math.max(roomPx - measure(`, ${rest}`), leastNamePx), measure);
  return `${cut}, ${rest}`;
}

const leastNamePx = 130;

/** Number of lines that a text takes when it is broken between words; a word that is too long has a line of its own. */
export function lineCount(text: string, roomPx: number, measure: MeasureText): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= roomPx) line = longer;
    else {
      lines += 1;
      line = word;
    }
  }
  return lines;
}
