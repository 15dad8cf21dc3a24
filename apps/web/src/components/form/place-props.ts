import type { SignedIn } from '../../session/session.ts';
import type { JourneyAddress } from './journey-address.ts';
import type { Journey } from './journey.ts';
import type { KeptJourney } from './kept-journey.ts';
import type { JourneyMoves } from './use-journey.ts';

/** What each page of a journey is given. */
export interface PlaceProps {
  readonly journey: Journey;
  readonly session: SignedIn;
  readonly kept: KeptJourney;
  readonly moves: JourneyMoves;
  readonly address: JourneyAddress;
}
