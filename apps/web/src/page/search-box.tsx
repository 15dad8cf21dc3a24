import { useEffect, useRef, type SubmitEvent } from 'react';
import { useLocation } from 'react-router';
import { clockParams } from '../link/keep-clocks.ts';
import { useGo } from '../link/link.tsx';

/** Search of the whole record, on every page; Ctrl or ⌘ with K goes to it. */
export function SearchBox() {
  const go = useGo();
  const { pathname, search } = useLocation();
  const box = useRef<HTMLInputElement>(null);
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      box.current?.select();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new URLSearchParams({ q: box.current?.value.trim() ?? '' });
    go({ pathname: '/search', search: String(query) });
  };
  return (
    <form
      className="top__search"
      role="search"
      aria-label="The whole record"
      action="/search"
      onSubmit={onSubmit}
    >
      <label className="nhsuk-u-visually-hidden" htmlFor="search-words">
        Search the record
      </label>
      <input
        // Another one for each question, so that going back puts the words of before into it.
        key={asked}
        ref={box}
        id="search-words"
        name="q"
        type="search"
        defaultValue={asked}
        maxLength={500}
        placeholder="Policy, trust, supplier, source"
        aria-keyshortcuts="Control+K Meta+K"
        autoComplete="off"
      />
      {[...clockParams(search)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">Search</button>
    </form>
  );
}
