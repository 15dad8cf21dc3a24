import { useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { AskedNotice } from './asked-notice.ts';

interface ConfirmationProps {
  /** Action that is offered, and done once it is confirmed. */
  readonly label: string;
  /** Consequences, and choices to make first. */
  readonly children: ReactNode;
  /** Words of the button that does it. */
  readonly confirm: string;
  readonly asking: boolean;
  readonly failure: string | undefined;
}

interface ConfirmedActionProps extends ConfirmationProps {
  /** Name of the thing it is done to, for those who hear the button without seeing its place. */
  readonly about: string;
  /** Fulfilled with whether it was taken. */
  readonly onConfirm: () => Promise<boolean>;
}

const small = 'nhsuk-button nhsuk-button--small';

/** Asks whether it is meant; takes the focus. */
function Confirmation({
  label,
  children,
  confirm,
  asking,
  failure,
  onYes,
  onNo,
}: ConfirmationProps & { readonly onYes: () => void; readonly onNo: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="running__confirm" role="group" aria-labelledby={heading} tabIndex={-1} ref={place}>
      <h4 className="nhsuk-heading-xs" id={heading}>
        {label}?
      </h4>
      {children}
      {failure === undefined ? null : (
        <p className="nhsuk-error-message" role="alert">
          {failure}
        </p>
      )}
      <div className="running__actions">
        <button type="button" className={small} disabled={asking} onClick={onYes}>
          {confirm}
        </button>
        <button type="button" className={`${small} nhsuk-button--secondary`} onClick={onNo}>
          Leave it
        </button>
      </div>
    </div>
  );
}

/** A button that does nothing before it is confirmed in the place where it stands. */
export function ConfirmedAction({ about, onConfirm, ...confirmation }: ConfirmedActionProps) {
  const { label } = confirmation;
  const onAsked = useContext(AskedNotice);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const confirmed = async () => {
    if (!(await onConfirm())) return;
    setOpen(false);
    onAsked();
  };
  return (
    <>
      <button
        type="button"
        ref={opener}
        className={`${small} nhsuk-button--secondary`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span className="nhsuk-u-visually-hidden"> {about}</span>
      </button>
      {open ? <Confirmation {...confirmation} onYes={() => void confirmed()} onNo={close} /> : null}
    </>
  );
}
