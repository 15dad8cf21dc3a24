import { useId, useRef, useState } from 'react';

/** Height that shows every lane at the width that most pages have. */
const heightPx = 720;

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The address of the picture alone, from that of the page. */
function embedAddress(page: string): string {
  const address = new URL(page);
  address.pathname = '/embed';
  address.hash = '';
  for (const name of ['view', 'focus', 'at', 'order']) address.searchParams.delete(name);
  return address.href;
}

const codeOf = (address: string, title: string): string =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${String(heightPx)}" loading="lazy" style="border: 0"></iframe>`;

interface EmbedCodeProps {
  readonly title: string;
  /** The address of the page at the clocks of its answer: what is shown there stays. */
  readonly cited: string;
}

/** The code by which others show the picture in pages of theirs, to be copied. */
export function EmbedCode({ title, cited }: EmbedCodeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isKept, setKept] = useState(true);
  const [said, setSaid] = useState('');
  const code = codeOf(embedAddress(isKept ? cited : window.location.href), title);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(code);
      setSaid('Copied.');
    } catch {
      // Browsers keep the clipboard from pages that came without https.
      setSaid('Selected: copy it with Ctrl or ⌘ and C.');
    }
  };
  return (
    <div className="embed-code">
      <label htmlFor={id}>Code to show it in a page of yours</label>
      <textarea id={id} ref={field} readOnly rows={4} value={code} spellCheck={false} />
      <label className="embed-code__kept">
        <input
          type="checkbox"
          checked={!isKept}
          onChange={(event) => {
            setKept(!event.target.checked);
            setSaid('');
          }}
        />{' '}
        Let it go on with the record
      </label>
      <button type="button" className="link-button" onClick={() => void copy()}>
        Copy the code
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  );
}
