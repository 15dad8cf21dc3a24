import { useMemo, useRef } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { entriesWith, nextOf, wordsIn } from '../find/find-words.ts';
import type { WordSearch } from '../find/word-search.ts';
import { hasMark } from '../picture/lanes.ts';
import type { DisplayMode, PageChange } from '../page-state/page-state.ts';

/** Goes to an entry where the page shows it: its group in the upright picture, else its link, in a year that is unfolded for it. */
function goToOnPage(id: string): void {
  const carrier = document.querySelector(`.record [data-entry-id="${CSS.escape(id)}"]`);
  const fold = carrier?.closest('details');
  if (fold) fold.open = true;
  const target = carrier?.closest('button') ?? carrier?.querySelector('a');
  target?.focus();
}

/** The entries of the place that has the focus: its own, or all that its number stands for. */
function focusedIds(): readonly string[] {
  const carrier = document.activeElement?.closest('[data-entry-id]');
  const holds = carrier?.getAttribute('data-holds')?.split(' ');
  return holds ?? [carrier?.getAttribute('data-entry-id') ?? []].flat();
}

interface FindingSettings {
  readonly entries: readonly TimelineEntry[];
  readonly find: string | undefined;
  readonly view: DisplayMode;
  readonly newestFirst: boolean;
  readonly change: (change: PageChange, quiet?: boolean) => void;
}

/** The count of what was found, as it is said. */
function saidOf(all: number, found: readonly TimelineEntry[], view: DisplayMode): string {
  const drawn = view === 'picture' ? found.filter(hasMark).length : found.length;
  const count = `${found.length.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
  return drawn === found.length ? count : `${count}, ${drawn.toLocaleString('en-GB')} drawn`;
}

/** Finds on the page what has the words: with the count in words, and the way among the entries that have them. */
export function useFinding({ entries, find = '', view, newestFirst, change }: FindingSettings): {
  readonly finding: WordSearch | undefined;
  readonly said: string;
} {
  const words = useMemo(() => wordsIn(find), [find]);
  const found = useMemo(() => entriesWith(entries, words), [entries, words]);
  const reach = useRef<(id: string) => void>(undefined);
  const reached = useRef<string>(undefined);
  const finding = useMemo((): WordSearch | undefined => {
    if (words.length === 0) return undefined;
    const shown = view === 'picture' ? found.filter(hasMark) : found;
    const ids = (newestFirst ? shown.toReversed() : shown).map(({ id }) => id);
    const step = (by: 1 | -1) => {
      const before = document.activeElement;
      const here = focusedIds();
      if (here.length > 0 && !here.includes(reached.current ?? ''))
        reached.current = ids.find((id) => here.includes(id));
      // Several may stand in one group: the focus goes on to another place.
      for (let tried = 0; tried < ids.length; tried += 1) {
        reached.current = nextOf(ids, reached.current, by);
        (reach.current ?? goToOnPage)(reached.current ?? '');
        if (document.activeElement !== before) return;
      }
    };
    return {
      words,
      ids: new Set(found.map(({ id }) => id)),
      step,
      clear: () => change({ find: undefined }, true),
      reachBy: (way) => {
        reach.current = way;
        return () => {
          reach.current = undefined;
        };
      },
    };
  }, [words, found, view, newestFirst, change]);
  return { finding, said: words.length === 0 ? '' : saidOf(entries.length, found, view) };
}
