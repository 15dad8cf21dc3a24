import { useId, type ReactNode } from 'react';

interface DetailsFrameProps {
  /** Said small over the title: of what sort it is. */
  readonly kind: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of what opens beside a mark: its sort, its title, a button and a key that close it. */
export function DetailsFrame({ kind, title, onClose, children }: DetailsFrameProps) {
  const titleId = useId();
  return (
    <section
      className="details"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" className="details__close" onClick={onClose} aria-label="Close details">
        ×
      </button>
      <p className="details__kind">{kind}</p>
      <h2 className="details__title" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  );
}
