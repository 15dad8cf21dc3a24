import { Link } from '../link/link.tsx';
import type { Receipt } from '../api-client/send.ts';
import { Confirmation } from './confirmation.tsx';
import { PlaceFrame, type JourneyPlaceProps } from './place-frame.tsx';

/** Confirmation of a journey: permanent link, the steps that follow, and the way to another one. */
export function DonePage({
  journey,
  kept,
  address,
  receipt,
}: JourneyPlaceProps & { readonly receipt: Receipt }) {
  const { title, next, link = receipt.link } = journey.done(receipt, kept.answers);
  return (
    <PlaceFrame journey={journey} title={title} place="done">
      <Confirmation title={title} link={link}>
        {next}
      </Confirmation>
      <p>
        <Link to={journey.home.to}>{journey.home.label}</Link>
      </p>
      {journey.again === undefined ? null : (
        <p>
          <Link to={address.to('tasks')}>{journey.again}</Link>
        </p>
      )}
    </PlaceFrame>
  );
}
