import { useState } from 'react';
import type { ParkedEventView } from '#contracts/running';
import { RadioList } from '../form/options.tsx';
import { skipReasonLabels } from '../labels/running-labels.ts';
import type { SignedIn } from '../session/session.ts';
import { ConfirmedAction } from './confirmed-action.tsx';
import { useAskProjector } from './use-ask-projector.ts';

interface ParkedActionProps {
  readonly event: ParkedEventView;
  readonly session: SignedIn;
}

const aboutOf = ({ type, position }: ParkedEventView): string => `${type} at position ${position}`;

/** Has a parked event tried again. */
export function RetryAction({ event, session }: ParkedActionProps) {
  const { ask, asking, failure } = useAskProjector(session);
  return (
    <ConfirmedAction
      label="Retry"
      about={aboutOf(event)}
      confirm="Try it again"
      {...{ asking, failure }}
      onConfirm={() => ask(`parked/${event.eventId}/retry`)}
    >
      <p>
        {event.skipped
          ? 'It is no longer skipped then. If later events of its stream were taken in without it, the read model is made anew from the log, which may take minutes; pages are answered from the old one until then.'
          : 'The projector tries it again, and what waits behind it. Of use after a release that knows it, or once the fault is mended.'}
      </p>
      <p>Nothing in the log is changed. That you asked is kept.</p>
    </ConfirmedAction>
  );
}

/** Has a parked event set aside, with the reason. */
export function SkipAction({ event, session }: ParkedActionProps) {
  const { ask, asking, failure } = useAskProjector(session);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const name = `reason-${event.eventId}`;
  const skip = async (): Promise<boolean> => {
    setMissing(reason === '');
    if (reason === '') return false;
    return ask(`parked/${event.eventId}/skip`, { reason });
  };
  return (
    <ConfirmedAction
      label="Skip"
      about={aboutOf(event)}
      confirm="Skip it"
      asking={asking}
      failure={missing && reason === '' ? 'Choose why it is skipped' : failure}
      onConfirm={skip}
    >
      <p>
        Its stream goes on without it, and pages show nothing of it. It stays in the log and in this list, and
        a retry takes this back. Your subject, your role, the day and the reason are kept for good.
      </p>
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Why is it skipped?</legend>
        <RadioList name={name} options={skipReasonLabels} value={reason} onChange={setReason} />
      </fieldset>
    </ConfirmedAction>
  );
}
