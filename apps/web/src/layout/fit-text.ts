/** The width of a text in pixels, in the font it will be drawn in. */
export type Measure = (text: string) => number;

/** As much of the text as fits, cut at a word where possible and closed with an ellipsis; '' where not even a word fits. */
export function fitText(text: string, roomPx: number, measure: Measure): string {
  if (measure(text) <= roomPx) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words.slice(0, count).join(' ').replace(/[,;:]$/, '')}…`;
    if (measure(cut) <= roomPx) return cut;
  }
  return '';
}

/** A label of at most so many pixels, and how wide it then is. */
export function label(text: string, mostPx: number, measure: Measure): { text: string; width: number } {
  const fitted = fitText(text, mostPx, measure);
  return { text: fitted, width: fitted === '' ? 0 : measure(fitted) };
}
