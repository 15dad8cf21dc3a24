import { use } from 'react';
import { WordSearchContext } from './word-search.ts';
import { foundParts } from './find-words.ts';

/** A text in which the words are marked that are looked for on the page. */
export function MarkedText({ text }: { readonly text: string }) {
  const words = use(WordSearchContext)?.words ?? [];
  if (words.length === 0) return <>{text}</>;
  return foundParts(text, words).map((part, n) =>
    part.found ? (
      <mark key={n} className="found">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
