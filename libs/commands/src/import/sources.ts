import type { Day, Source } from '#domain/kernel';

/** Sources that are known by more than their address. */
export type KnownSources = ReadonlyMap<string, Source>;

/**
 * A source of which a row gives the address alone: as it is known, else called by its file's name (or its site) and
 * the day of the row on which it was seen.
 */
export function sourceAt(url: string, known: KnownSources, seenOn?: Day): Source {
  return known.get(url) ?? { title: [nameOf(url), seenOn].filter(Boolean).join(', '), url };
}

function nameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return /^[^.]+\.[a-z]{3,4}$/i.test(file) ? file : hostname.replace(/^www\./, '');
}
