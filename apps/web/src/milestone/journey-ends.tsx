import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import type { FormAnswers } from '../form/answers.ts';
import type { OwnMilestone } from './own-milestones.ts';

/** Page that a trust's journeys begin and end at. */
export const reportHome = { to: '/report', label: 'Your trust’s milestones' } as const;

/** Said above the button that sends. */
export const publishedNotice: ReactNode = (
  <p>
    What you send is published at once, with the name of your organisation. Your own name is shown only to
    people who have signed in. It can be corrected later, and what stood before stays on record.
  </p>
);

/** The steps that follow a report, for the end of its journey. */
export function AfterReport({
  ods,
  reviewed = false,
}: {
  readonly ods: string;
  readonly reviewed?: boolean;
}) {
  return (
    <ul>
      <li>
        It stands in the <Link to={`/trusts/${ods}`}>history of the trust</Link> and in the national timeline
        now.
      </li>
      {reviewed ? (
        <li>
          A reviewer looks at it, and verifies it or asks about it. You see that on its page and in your list.
        </li>
      ) : null}
      <li>If something in it is wrong, correct or retract it from its page.</li>
    </ul>
  );
}

/** The end of a journey about a milestone. */
export const reportDone =
  (title: string, ods: string | ((answers: FormAnswers) => string), reviewed = false) =>
  (_receipt: unknown, answers: FormAnswers) => ({
    title,
    next: <AfterReport ods={typeof ods === 'string' ? ods : ods(answers)} reviewed={reviewed} />,
  });

/** Title and trust of a milestone, above the headings of a journey. */
export const milestoneCaption = ({ title, trust }: OwnMilestone): string => `${title}, ${trust.name}`;
