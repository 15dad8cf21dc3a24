import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useGo } from '../link/link.tsx';
import type { FieldIssue } from './answers.ts';
import { ErrorSummary, focusField } from './error-summary.tsx';
import { FieldView } from './field-view.tsx';
import { askedFields, isIssueOf, nextStep, stepBefore, stepIssues, type FormStep } from './journey.ts';
import { JourneyCaption, PlaceFrame, type JourneyPlaceProps } from './place-frame.tsx';

/** A link in an error summary of another page leads to a field on this one. */
function useFocusFromAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') focusField(decodeURIComponent(hash.slice(1)));
  }, [hash]);
}

/** One thing per page; goes on when nothing is to be put right. */
export function StepPage(props: JourneyPlaceProps & { readonly step: FormStep }) {
  const { journey, kept, moves, address, step } = props;
  const [found, setFound] = useState<readonly FieldIssue[]>([]);
  const [attempt, setAttempt] = useState(0);
  const navigate = useGo();
  useFocusFromAddress();
  const fields = askedFields(step, kept.answers);
  const refused = kept.issues.filter((issue) => fields.some((field) => isIssueOf(field, issue)));
  const issues = found.length > 0 ? found : refused;
  const goOn = () => {
    const wrong = stepIssues(step, kept.answers);
    setFound(wrong);
    setAttempt(attempt + 1);
    if (wrong.length > 0) return;
    moves.pass(
      step.id,
      fields.map(({ name }) => name),
    );
    const progress = { ...kept, seen: [...kept.seen, step.id] };
    navigate(address.to(nextStep(journey, progress, step.id)));
  };
  const before = stepBefore(journey, kept, step.id);
  const back = address.changing ? 'check' : (before ?? 'tasks');
  const alone = fields.length === 1;
  return (
    <PlaceFrame
      journey={journey}
      title={step.title}
      place={step.id}
      wrong={issues.length > 0}
      back={{ to: address.to(back) }}
    >
      {found.length > 0 ? <ErrorSummary issues={found} attempt={attempt} /> : null}
      <JourneyCaption journey={journey} />
      {alone ? null : <h1 className="nhsuk-heading-l">{step.title}</h1>}
      {step.hint === undefined ? null : <p>{step.hint}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {fields.map((field) => (
          <FieldView
            key={field.name}
            field={field}
            answers={kept.answers}
            issues={issues}
            heading={alone}
            onAnswer={moves.answer}
          />
        ))}
        <button type="submit" className="nhsuk-button">
          Continue
        </button>
      </form>
    </PlaceFrame>
  );
}
