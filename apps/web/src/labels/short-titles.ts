/** A policy with what its short title is made from: its kind, and the titles beside it. */
export interface TitledPolicy {
  readonly ref: string;
  readonly kind: string;
  readonly title: string;
}

const longAbove = 34;
const byname = /\s*\(([^)]{3,16})\)$/;
const isName = (words: string) =>
  words.split(' ').every((word) => /^[A-Z0-9]/.test(word) || word === 'review');

/** A byname in brackets where the title is long (`Tech Fund 1`, `Wachter review`), else the title without brackets. */
function withoutBrackets(title: string): string {
  const name = byname.exec(title)?.[1];
  if (name !== undefined && title.length > longAbove && isName(name)) return name;
  return title.replace(/\s*\([^)]*\)/g, '').trim();
}

/** The part before a colon where that is a name and not a body: `NAO: …` says nothing without the rest. */
function beforeColon(title: string, kind: string): string {
  const [head = '', ...rest] = title.split(': ');
  const stands = head.length >= 9 && (kind !== 'review' || /review$/i.test(head));
  return rest.length > 0 && stands ? head : title;
}

/**
 * Names short enough for a label, by ref. Two policies never get the same name: where a cut would
 * make two alike, both keep the longer form.
 */
export function shortTitles(policies: readonly TitledPolicy[]): ReadonlyMap<string, string> {
  const cut = policies.map(({ ref, kind, title }) => {
    const longer = withoutBrackets(title);
    return { ref, longer, short: beforeColon(longer, kind) };
  });
  const uses = new Map<string, number>();
  for (const { short } of cut) uses.set(short, (uses.get(short) ?? 0) + 1);
  return new Map(cut.map(({ ref, longer, short }) => [ref, uses.get(short) === 1 ? short : longer]));
}
