import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import type { SignedIn } from '../session/session.ts';
import type { JourneyAddress } from './journey-address.ts';
import type { Journey } from './journey.ts';
import type { StoredJourney } from './stored-journey.ts';
import type { JourneyMoves } from './use-journey.ts';

/** Props of each page of a journey. */
export interface JourneyPlaceProps {
  readonly journey: Journey;
  readonly session: SignedIn;
  readonly kept: StoredJourney;
  readonly moves: JourneyMoves;
  readonly address: JourneyAddress;
}

interface PlaceFrameProps {
  readonly journey: Journey;
  /** Of this page, in the title of the window. */
  readonly title: string;
  /** Target of `Back`. */
  readonly back?: { readonly to: string; readonly label?: string };
  /** Something is to be put right: the title of the window begins with it. */
  readonly wrong?: boolean;
  /** Name of the place within the journey: a new one takes the focus. */
  readonly place: string;
  readonly children: ReactNode;
}

/** Frame of every page of a journey: title, way back. */
export function PlaceFrame({ journey, title, back, wrong = false, place, children }: PlaceFrameProps) {
  const whole = title === journey.title ? title : `${title} – ${journey.title}`;
  return (
    <PageFrame title={`${wrong ? 'Error: ' : ''}${whole}`} place={place}>
      {back === undefined ? null : (
        <Link className="nhsuk-back-link" to={back.to}>
          {back.label ?? 'Back'}
        </Link>
      )}
      <div className="prose form">{children}</div>
    </PageFrame>
  );
}

/** Title and subject of the journey, above the heading of one of its pages. */
export function JourneyCaption({ journey }: { readonly journey: Journey }) {
  return (
    <p className="nhsuk-caption-l">
      {journey.title}
      {journey.about === undefined ? '' : `: ${journey.about}`}
    </p>
  );
}
