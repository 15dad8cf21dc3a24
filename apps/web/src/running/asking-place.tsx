import { useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { AskedNotice } from './asked-notice.ts';

interface AskingPlaceProps {
  /** Told when somebody comes to the buttons, and when they leave them. */
  readonly onHold: (held: boolean) => void;
  readonly children: ReactNode;
}

/** A place with buttons by which something is asked: while the focus is there nothing moves, and what was asked is said. */
export function AskingPlace({ onHold, children }: AskingPlaceProps) {
  const [said, setSaid] = useState('');
  const notice = useRef<HTMLParagraphElement>(null);
  // What was under the focus goes with the answer, and does not say so.
  const onAsked = () => {
    setSaid('It is asked. What comes of it stands here once the projector has done it.');
    notice.current?.focus();
    onHold(false);
  };
  const leaves = ({ currentTarget, relatedTarget }: FocusEvent) => !currentTarget.contains(relatedTarget);
  return (
    <>
      <p role="status" tabIndex={-1} ref={notice} className="running__notice">
        {said}
      </p>
      <div onFocus={() => onHold(true)} onBlur={(event) => leaves(event) && onHold(false)}>
        <AskedNotice value={onAsked}>{children}</AskedNotice>
      </div>
    </>
  );
}
