import { Link } from '../link/link.tsx';
import { PageFrame } from '../page/page-frame.tsx';

interface OwnWorkPageProps {
  readonly title: string;
  /** The reason, and what to do instead. */
  readonly why: string;
  /** The address at which it can be read. */
  readonly back: string;
}

/** In the place of a journey that would be refused at its end. */
export function OwnWorkPage({ title, why, back }: OwnWorkPageProps) {
  return (
    <PageFrame title={title}>
      <div className="prose">
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p>It takes two people, and this is your own work. {why}</p>
        <p>
          <Link to={back}>Back to what you wrote</Link>
        </p>
      </div>
    </PageFrame>
  );
}
