/** Characters of one text in a line; a stack is told a little longer. */
const longestText = 1_000;
const longestStack = 4_000;
/** Characters of a whole line. */
const longestLine = 8_000;
const longestList = 50;

/**
 * A line of JSON no longer than 8,000 characters, with no text in it longer than 1,000 (a stack: 4,000). What is left
 * out is marked where it was: `…[+14000]`. Whoever asks for long things must not fill the disk.
 */
export function boundedLine(line: string): string {
  if (line.length <= longestText) return line;
  const said: unknown = JSON.parse(line);
  const bounded = JSON.stringify(shortened(said, ''));
  if (bounded.length < longestLine) return `${bounded}\n`;
  return `${JSON.stringify({ ...headOf(said), cut: line.length, begins: bounded.slice(0, longestText) })}\n`;
}

/** A text cut to a length, with a mark that says by how much. */
export const cutTo = (longest: number, text: string): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, longest).toWellFormed()}…[+${String(text.length - longest)}]`;

function shortened(value: unknown, name: string): unknown {
  if (typeof value === 'string') return cutTo(name === 'stack' ? longestStack : longestText, value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, longestList).map((inner) => shortened(inner, ''));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner, key)]));
}

/** By what a line is found, whatever else it says. */
const headOf = (said: unknown): object =>
  typeof said === 'object' && said !== null
    ? Object.fromEntries(
        Object.entries(said)
          .filter(([name]) => ['level', 'time', 'service', 'reqId', 'msg'].includes(name))
          .map(([name, value]) => [name, shortened(value, '')]),
      )
    : {};
