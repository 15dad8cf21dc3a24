import { useGo } from '../link/link.tsx';
import { SignInLink } from '../session/sign-in-link.tsx';
import { CheckAnswers, type AnswerRow } from './check-answers.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { answerLabel } from './answer-label.ts';
import { askedFields, refusalIssues, stepOfIssue, stepBefore, askedSteps } from './journey.ts';
import { JourneyCaption, PlaceFrame, type JourneyPlaceProps } from './place-frame.tsx';
import { outgoingCommands, sendInOrder } from './outgoing-commands.ts';
import type { SendFailure } from './send-failure.ts';
import { useSendCommand } from './use-send-command.ts';

const rowsOf = ({ journey, kept: { answers }, address }: JourneyPlaceProps): readonly AnswerRow[] =>
  askedSteps(journey, answers).flatMap((step) =>
    askedFields(step, answers).map((field) => ({
      label: field.label,
      answer: answerLabel(field, answers),
      change: address.to(step.id, true, field.name),
    })),
  );

function TroubleText({ trouble }: { readonly trouble: SendFailure }) {
  return (
    <>
      <p data-code={trouble.code}>{trouble.text}</p>
      {trouble.signIn === true ? (
        <p>
          <SignInLink>Sign in again</SignInLink>
        </p>
      ) : null}
    </>
  );
}

/** Sends the journey, keeps what was refused, and goes on when it is recorded. */
function useSubmit({ journey, session, kept, moves, address }: JourneyPlaceProps) {
  const { send, ...state } = useSendCommand(session);
  const navigate = useGo();
  const { answers, key } = kept;
  const submit = async () => {
    const sent = await sendInOrder(outgoingCommands(journey, answers, key), send);
    if (sent?.is === 'recorded') {
      moves.finish(sent.receipt);
      navigate(address.to('done'), { replace: true });
    }
    if (sent?.is === 'refused') moves.refuse(refusalIssues(journey, answers, sent.errors));
  };
  return { submit, ...state };
}

/** All answers once more, each to be changed; then they are sent. */
export function CheckPage(props: JourneyPlaceProps) {
  const { journey, kept, address } = props;
  const { submit, sending, trouble, attempt } = useSubmit(props);
  const before = stepBefore(journey, kept, 'check');
  return (
    <PlaceFrame
      journey={journey}
      title="Check your answers"
      place="check"
      wrong={trouble !== undefined}
      back={{ to: address.to(before ?? 'tasks') }}
    >
      {trouble === undefined ? null : (
        <ErrorSummary
          title={trouble.title}
          issues={kept.issues}
          attempt={attempt}
          addressOf={(issue) => {
            const step = stepOfIssue(journey, kept.answers, issue);
            return step && address.to(step.id, true, issue.field);
          }}
        >
          <TroubleText trouble={trouble} />
        </ErrorSummary>
      )}
      <JourneyCaption journey={journey} />
      <h1 className="nhsuk-heading-l">Check your answers</h1>
      <CheckAnswers rows={rowsOf(props)} />
      {typeof journey.before === 'function' ? journey.before(kept.answers) : journey.before}
      <button type="button" className="nhsuk-button" aria-disabled={sending} onClick={() => void submit()}>
        {trouble?.again === true ? 'Send again' : journey.send}
      </button>
      <p role="status">{sending ? 'Sending …' : ''}</p>
    </PlaceFrame>
  );
}
