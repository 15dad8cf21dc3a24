import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { CodebookView } from '#contracts/codebook';
import type { EntryView } from '#contracts/entry';
import { Link } from '../link/link.tsx';
import { useCodebook, useEntry, usePolicy } from '../api-client/queries.ts';
import { JourneyPage } from '../form/journey-page.tsx';
import type { Journey } from '../form/journey.ts';
import { WaitingPage } from '../form/waiting-page.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import { roleLabel, type SignedIn } from '../session/session.ts';
import { useMayCorrect } from '../session/use-may-correct.ts';
import { optionLabel } from '../labels/code-labels.ts';
import { correctJourney, correctPolicyJourney, retractJourney } from './correction-journeys.tsx';
import type { CodeOptions } from './field-editor.ts';

const none = new URLSearchParams();

const codeOptionsOf =
  (lists: CodebookView['lists']): CodeOptions =>
  (list) =>
    (lists.find((one) => one.list === list)?.codes ?? []).map(({ code, title }) => ({
      value: code,
      label: optionLabel(code, title),
    }));

interface OfEntryProps {
  readonly title: string;
  readonly session: SignedIn;
  readonly journeyOf: (view: EntryView, codes: CodeOptions) => Journey;
}

/** It is another role's to change. */
function NotYours({ view, title, session }: Omit<OfEntryProps, 'journeyOf'> & { readonly view: EntryView }) {
  return (
    <PageFrame title={title}>
      <div className="prose">
        <h1 className="nhsuk-heading-l">This entry is not yours to change</h1>
        <p>
          You are signed in as {roleLabel(session.role)}. Policy leads correct what is said of policies,
          trusts and reviewers what is said of milestones and claims, and stewards the rest.
        </p>
        <p>
          <Link to={`/entries/${view.entry.id}`}>Back to the entry</Link>
        </p>
      </div>
    </PageFrame>
  );
}

function OfEntry({ title, session, journeyOf }: OfEntryProps) {
  const { entryId = '' } = useParams();
  const answer = useEntry(entryId, none);
  const codebook = useCodebook();
  const view = answer.data?.entry.id === entryId ? answer.data : undefined;
  const may = useMayCorrect(session, view?.entry);
  const lists = codebook.data?.lists;
  const journey = useMemo(
    () => view && lists && journeyOf(view, codeOptionsOf(lists)),
    [view, lists, journeyOf],
  );
  if (view !== undefined && may === false) {
    return <NotYours view={view} title={title} session={session} />;
  }
  if (journey === undefined || may === undefined)
    return <WaitingPage title={title} answers={[answer, codebook]} />;
  return <JourneyPage journey={journey} session={session} />;
}

const who = 'policy leads, trust reporters, reviewers and stewards, each for their own part of the record';

/** Corrects an entry. */
export function CorrectPage() {
  return (
    <RoleGate anyOf={['correct-entry']} to="correct an entry" who={who}>
      {(session) => <OfEntry title="Correct an entry" session={session} journeyOf={correctJourney} />}
    </RoleGate>
  );
}

/** Retracts an entry. */
export function RetractPage() {
  return (
    <RoleGate anyOf={['retract-entry']} to="retract an entry" who={who}>
      {(session) => <OfEntry title="Retract an entry" session={session} journeyOf={retractJourney} />}
    </RoleGate>
  );
}

function OfPolicy({ of, session }: { readonly of: string; readonly session: SignedIn }) {
  const policy = usePolicy(of, none);
  const codebook = useCodebook();
  const view = policy.data;
  const lists = codebook.data?.lists;
  const journey = useMemo(
    () => view && lists && correctPolicyJourney(view, codeOptionsOf(lists)),
    [view, lists],
  );
  if (journey === undefined) {
    return <WaitingPage title="Correct what a policy is" answers={[policy, codebook]} />;
  }
  return <JourneyPage journey={journey} session={session} />;
}

/** Corrects what a policy is. Those who register policies may: others correct other parts of the record. */
export function CorrectPolicyPage() {
  const { ref = '' } = useParams();
  return (
    <RoleGate anyOf={['register-policy']} to="correct what a policy is" who="policy leads">
      {(session) => <OfPolicy key={ref} of={ref} session={session} />}
    </RoleGate>
  );
}
