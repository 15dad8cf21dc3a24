import type { PolicySummary } from '#contracts/policy';
import { Link } from '../../link/link.tsx';
import { newKey } from '../../api-client/uuid-v7.ts';
import { answerTo, type FormAnswers } from '../../form/answers.ts';
import type { FieldOption } from '../../form/field.ts';
import type { Journey } from '../../form/journey.ts';
import { freshJourney, keepJourney, readJourney } from '../../form/stored-journey.ts';
import { factRequest } from './fact-request.ts';
import { happeningCommand, chosenHappening } from './fact-settings.ts';
import { factSteps, whatStep } from './fact-steps.ts';

/** Options of the journey, and the number of its copy. */
export interface HappenedSettings {
  readonly policy: PolicySummary;
  readonly happenings: readonly FieldOption[];
  readonly trusts: readonly FieldOption[];
  /** Chosen beforehand, by a link. */
  readonly what: string | undefined;
  /** The journey begins with the answers of the one before: an award to the next trust. 0 for the first. */
  readonly copy: number;
  readonly owner: string;
}

const keyOf = (ref: string, copy: number): string => `log ${ref}${copy === 0 ? '' : ` ${copy}`}`;

/** Of an award to one trust, these are not those of the next. */
const ofOneTrust = ['trust', 'amount', 'amount-unit', 'amountKind', 'amountBasis'] as const;
const stepsOfOneTrust = ['trust', 'money'] as const;

/** Begins the next copy with all answers but those that belong to one trust. */
function beginNext(ref: string, copy: number, owner: string): void {
  const before = readJourney(keyOf(ref, copy), owner);
  if (before === undefined) return;
  const answers: FormAnswers = Object.fromEntries(
    Object.entries(before.answers).filter(([name]) => !ofOneTrust.some((one) => one === name)),
  );
  keepJourney(keyOf(ref, copy + 1), {
    ...freshJourney(owner, newKey(), answers),
    seen: before.seen.filter((id) => !stepsOfOneTrust.some((one) => one === id)),
  });
}

/** Records something that happened to a policy that is on record. */
export function happenedJourney(settings: HappenedSettings): Journey {
  const { policy, what, copy } = settings;
  const { ref, kind, title } = policy;
  const facts = { ...settings, kind };
  return {
    key: keyOf(ref, copy),
    title: 'Log what happened',
    about: title,
    steps: [whatStep(facts, 'What happened?'), ...factSteps(facts)],
    ...(what === undefined ? {} : { initial: { what } }),
    command: (answers) => happeningCommand(kind, answers),
    request: (answers) => factRequest(ref, kind, answers),
    send: 'Add to the record',
    before: (
      <p>
        It is public as soon as it is recorded, and it is not taken out again: what turns out to be wrong is
        corrected, and the mistake stays visible in the past.
      </p>
    ),
    done: (_, answers) => ({
      title: `${title}: ${chosenHappening({ kind }, answers)?.label.toLowerCase() ?? 'recorded'}`,
      next: <Next settings={settings} answers={answers} />,
    }),
    again: 'Log something else that happened',
    home: { to: `/policies/${ref}`, label: title },
  };
}

function Next({ settings, answers }: { readonly settings: HappenedSettings; readonly answers: FormAnswers }) {
  const { policy, copy, owner } = settings;
  const { ref } = policy;
  const toOneTrust =
    chosenHappening(policy, answers)?.extra === 'recipient' && answerTo(answers, 'trust') !== '';
  const ending = ['supersede-policy', 'merge-policy'].includes(answerTo(answers, 'what'));
  return (
    <ul>
      {toOneTrust ? (
        <li>
          <Link to={`/log/policies/${ref}?copy=${copy + 1}`} onClick={() => beginNext(ref, copy, owner)}>
            Log the same for another trust
          </Link>
        </li>
      ) : null}
      {ending ? (
        <li>
          <Link to={`/log/policies/${ref}/relate`}>Say which policy took its place</Link>
        </li>
      ) : null}
      <li>
        <Link to={`/policies/${ref}`}>See it in the life of the policy</Link>
      </li>
    </ul>
  );
}
