import type { ReactNode } from 'react';

/** Props of every control of the kit. */
export interface ControlProps {
  /** Name of the field and id of its control. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly optional?: boolean;
  /** Message of the issue in this control. */
  readonly error?: string | undefined;
  /** The server's own code for it. */
  readonly errorCode?: string | undefined;
  /** The label is the heading of the page: where the page asks one thing. */
  readonly heading?: boolean;
}

/** Ids that describe a control, for `aria-describedby`. */
export const describedBy = (name: string, error: string | undefined, more = ''): string =>
  [`${name}-hint`, error === undefined ? '' : `${name}-error`, more].filter(Boolean).join(' ');

/** Class of a group of fields, marked where something is wrong with it. */
export const groupClass = (error: string | undefined): string =>
  `nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`;

/** The label's words; says where an answer may be left out. */
export const labelText = ({ label, optional }: Pick<ControlProps, 'label' | 'optional'>): string =>
  optional === true ? `${label} (optional)` : label;

/** Label of a single control, as a heading where it is the page's. */
export function Label(props: ControlProps) {
  const label = (
    <label
      className={`nhsuk-label ${props.heading === true ? 'nhsuk-label--l' : 'nhsuk-label--s'}`}
      htmlFor={props.name}
    >
      {labelText(props)}
    </label>
  );
  return props.heading === true ? <h1 className="nhsuk-label-wrapper">{label}</h1> : label;
}

/** Legend of a group of controls, as a heading where it is the page's. */
export function Legend(props: ControlProps) {
  const words = labelText(props);
  return (
    <legend
      className={`nhsuk-fieldset__legend ${props.heading === true ? 'nhsuk-fieldset__legend--l' : 'nhsuk-fieldset__legend--s'}`}
    >
      {props.heading === true ? <h1 className="nhsuk-fieldset__heading">{words}</h1> : words}
    </legend>
  );
}

/** Hint and error message of a control, with the ids that `describedBy` names. */
export function HintAndError({ name, hint, error, errorCode }: ControlProps) {
  return (
    <>
      <div className="nhsuk-hint" id={`${name}-hint`}>
        {hint}
      </div>
      {error === undefined ? null : (
        <span className="nhsuk-error-message" id={`${name}-error`} data-code={errorCode}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
    </>
  );
}

/** A group of controls under one legend. */
export function Group({
  role,
  describes,
  children,
  ...props
}: ControlProps & {
  readonly role?: 'group';
  readonly describes?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={groupClass(props.error)}>
      <fieldset
        className="nhsuk-fieldset"
        aria-describedby={describedBy(props.name, props.error, describes)}
        {...(role === undefined ? {} : { role })}
      >
        <Legend {...props} />
        <HintAndError {...props} />
        {children}
      </fieldset>
    </div>
  );
}
