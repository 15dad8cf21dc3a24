import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { WordSearch } from './word-search.ts';

/** So long after the last letter the address is written: browsers refuse a hundred changes in a row. */
const restMs = 150;

interface FindBarProps {
  /** The words in the address. */
  readonly find: string | undefined;
  readonly finding: WordSearch | undefined;
  /** The count in words: `12 of 352`. */
  readonly said: string;
  readonly onFind: (text: string | undefined) => void;
}

/** Text of the field: what is being typed, until the address has it. */
function useTyped({ find = '', onFind }: Pick<FindBarProps, 'find' | 'onFind'>) {
  const [typed, setTyped] = useState<string>();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const settle = (text: string) => {
    window.clearTimeout(timer.current);
    setTyped(undefined);
    onFind(text.trim() === '' ? undefined : text);
  };
  const type = (text: string) => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => settle(text), restMs);
  };
  return { text: typed ?? find, isTyping: typed !== undefined, type, settle };
}

/** A field whose words light up entries of the page, the count of these, and the way from one to the next. */
export function FindBar({ find, finding, said, onFind }: FindBarProps) {
  const { text, isTyping, type, settle } = useTyped({ find, onFind });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || text === '') return;
    event.preventDefault();
    settle('');
  };
  const none = finding === undefined || finding.ids.size === 0;
  const submit = () => {
    if (isTyping) settle(text);
    else finding?.step(1);
  };
  return (
    <form
      className="find"
      role="search"
      aria-label="On this page"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor="find">Find</label>
      <input
        id="find"
        type="search"
        value={text}
        maxLength={200}
        autoComplete="off"
        placeholder="Trust, policy …"
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" disabled={none} onClick={() => finding?.step(-1)}>
        <span aria-hidden="true">‹</span>
        <span className="nhsuk-u-visually-hidden">Previous found</span>
      </button>
      <button type="button" disabled={none} onClick={() => finding?.step(1)}>
        <span aria-hidden="true">›</span>
        <span className="nhsuk-u-visually-hidden">Next found</span>
      </button>
      <span className="find__count" role="status">
        {said}
      </span>
    </form>
  );
}
