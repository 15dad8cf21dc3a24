import { Link } from '../link/link.tsx';
import { askedFields, isComplete, nextStep, stepOfIssue, askedSteps, type FormStep } from './journey.ts';
import { PlaceFrame, type JourneyPlaceProps } from './place-frame.tsx';
import { TaskList, type Task } from './task-list.tsx';

function tasksOf({ journey, kept, address }: JourneyPlaceProps): readonly Task[] {
  const wrong = kept.issues.map((issue) => stepOfIssue(journey, kept.answers, issue));
  const status = (step: FormStep): Task['status'] =>
    wrong.includes(step) ? 'problem' : isComplete(step, kept) ? 'completed' : 'not started';
  const steps = askedSteps(journey, kept.answers).map((step) => ({
    title: step.title,
    ...(askedFields(step, kept.answers).every(({ optional }) => optional === true)
      ? { hint: 'Optional' }
      : {}),
    status: status(step),
    to: address.to(step.id),
  }));
  const ready = nextStep(journey, kept) === 'check';
  return [
    ...steps,
    ready
      ? { title: 'Check and send', status: 'not started', to: address.to('check') }
      : { title: 'Check and send', status: 'cannot start yet' },
  ];
}

/** The list that a journey begins with: what is to be answered, and how far the person has come. */
export function TasksPage(props: JourneyPlaceProps) {
  const { journey, kept, moves, address } = props;
  const begun = kept.seen.length > 0;
  return (
    <PlaceFrame
      journey={journey}
      title={journey.title}
      place="tasks"
      back={{ to: journey.home.to, label: journey.home.label }}
    >
      <h1 className="nhsuk-heading-l">{journey.title}</h1>
      {journey.about === undefined ? null : <p className="nhsuk-body-l">{journey.about}</p>}
      <TaskList tasks={tasksOf(props)} />
      <Link className="nhsuk-button" to={address.to(nextStep(journey, kept))}>
        {begun ? 'Continue' : 'Start'}
      </Link>
      <p className="nhsuk-hint">
        Your answers are kept in this tab until you send them or sign out. You can leave this page and come
        back.
      </p>
      {begun ? (
        <button type="button" className="link-button" onClick={moves.restart}>
          Delete these answers and start again
        </button>
      ) : null}
    </PlaceFrame>
  );
}
