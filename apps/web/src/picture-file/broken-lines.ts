/** Breaks a text into lines no wider than a width; a word that is wider, such as an address, is cut. */
export function brokenLines(
  text: string,
  widthPx: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const cut = (word: string): string => {
    let rest = word;
    while (measure(rest) > widthPx && rest.length > 1) {
      let end = rest.length - 1;
      while (end > 1 && measure(rest.slice(0, end)) > widthPx) end -= 1;
      lines.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return rest;
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= widthPx) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = cut(word);
  }
  return line === '' ? lines : [...lines, line];
}
