import { clocksIn, type AddressQuery } from './page-clocks.ts';
import { pages, type PageName } from './pages.ts';

/** A page, and the values that its address gives for the parameters of its path. */
export interface PageAddress {
  readonly page: PageName;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly page: PageName;
  readonly segments: readonly string[];
}

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const patterns: readonly Pattern[] = Object.entries(pages)
  .map(([page, { path }]) => ({ page: page as PageName, segments: segmentsOf(path) }))
  // Words of a path come before its parameters: `/claim/new` is no claim.
  .sort((a, b) => parametersIn(a) - parametersIn(b));

function parametersIn({ segments }: Pattern): number {
  return segments.filter((one) => one.startsWith(':')).length;
}

/** The page at a path as it was written, percent-encoded or not; undefined where there is none. One slash at its end counts for nothing. */
export function pageAt(path: string): PageAddress | undefined {
  const given = segmentsOf(path.length > 1 ? path.replace(/\/$/, '') : path).map(decoded);
  for (const { page, segments } of patterns) {
    const params = matched(segments, given);
    if (params) return { page, params };
  }
  return undefined;
}

function matched(
  segments: readonly string[],
  given: readonly (string | undefined)[],
): Readonly<Record<string, string>> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const value = given[at];
    if (value === undefined) return undefined;
    if (!segment.startsWith(':')) {
      if (value !== segment) return undefined;
    } else if (value === '') return undefined;
    else params[segment.slice(1)] = value;
  }
  return params;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Parameters that have one way to be written, whatever the case of the letters that somebody typed. */
const spellings: Readonly<Record<string, (value: string) => string>> = {
  odsCode: (code) => code.toUpperCase(),
  ref: (ref) => ref.toLowerCase(),
  entryId: (id) => id.toLowerCase(),
};

/** The one path of a page: codes of trusts in capitals, refs and ids in small letters, no slash at its end. */
export function pathOf({ page, params }: PageAddress): string {
  return pages[page].path.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = params[name] ?? '';
    return encodeURIComponent(spellings[name]?.(value) ?? value);
  });
}

/** The address by which a page is to be known: its one path, what makes another page of it, and the clocks that are given. */
export function canonicalAddress(address: PageAddress, query: AddressQuery): string {
  const { keeps = [], timeless } = pages[address.page];
  const kept = new URLSearchParams();
  for (const name of keeps) {
    const value = query.get(name) ?? '';
    if (value !== '') kept.set(name, value);
  }
  const clocks: Readonly<Record<string, string>> = timeless === true ? {} : { ...clocksIn(query) };
  for (const [name, value] of Object.entries(clocks)) kept.set(name, value);
  const search = String(kept);
  return `${pathOf(address)}${search === '' ? '' : `?${search}`}`;
}
