import type { Replay } from '#contracts/replay';
import { dayLabel } from '../labels/date-labels.ts';

interface PrintedCitationProps {
  readonly title: string;
  readonly replay: Replay;
  /** Choices of the reader that leave entries out, in words. */
  readonly narrowed?: readonly string[];
}

/** The address of the page at the clocks that its answer used. */
function citedAddress(replay: Replay): string {
  const address = new URL(window.location.href);
  for (const [clock, value] of Object.entries(replay)) address.searchParams.set(clock, String(value));
  address.searchParams.delete('focus');
  return address.href;
}

/** On paper alone: where it is from, at which clocks, and under which licence. */
export function PrintedCitation({ title, replay, narrowed = [] }: PrintedCitationProps) {
  return (
    <div className="printed-citation">
      <p>
        Throughline, ‘{title}’{narrowed.length === 0 ? '' : ` (${narrowed.join('; ')})`}; as at{' '}
        {dayLabel(replay.asAt)}, known on {dayLabel(replay.knownAt)}, position {replay.atPosition}.{' '}
        {citedAddress(replay)}
      </p>
      <p>
        Contains information from public sources named in the list and from the NHS Organisation Data Service,
        licensed under the Open Government Licence v3.0. Order is shown, never cause. Not an NHS service.
      </p>
    </div>
  );
}
