/** A question with its clocks, in a request. */
interface AskedAnswer {
  /** The path of the answer. */
  readonly path: string;
  /** Every parameter, clocks filled in, but for `shape` and `words`. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** The form in which it was asked for. */
  readonly form: string;
  readonly shape: string;
}

/**
 * The path and query under which an answer is cited: at its clocks, in the shape of this release, whole, as JSON, and
 * without anybody's own words. Undefined for a page that a cursor names, which is not kept for ever.
 */
export function citedPath({ path, asked, form, shape }: AskedAnswer): string | undefined {
  if ('cursor' in asked || 'following' in asked) return undefined;
  const query = new URLSearchParams();
  const sorted = Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, value] of sorted) {
    if (name === 'format' || (name === 'limit' && form !== 'json')) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  if (form !== 'json') query.append('format', 'json-file');
  query.append('shape', shape);
  query.append('words', 'apart');
  return `${path}?${String(query)}`;
}
