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

/**
 * A name, and what follows it in parts set off by semicolons. The name is cut before the figures are, for they are worth
 * more than words; where not even a short name has room beside them, the last parts go, and an ellipsis says so.
 */
export function nameAndRest(name: string, rest: string, roomPx: number, measure: MeasureText): string {
  const parts = rest === '' ? [] : rest.split('; ');
  for (let count = parts.length; count > 0; count -= 1) {
    const kept = `, ${parts.slice(0, count).join('; ')}${count < parts.length ? '…' : ''}`;
    const cut = fitText(name, roomPx - measure(kept), measure);
    if (cut !== '') return cut + kept;
  }
  return fitText(name, roomPx, measure);
}

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
