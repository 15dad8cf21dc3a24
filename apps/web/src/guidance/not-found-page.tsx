import { Link } from '../link/link.tsx';
import { noPage } from '#contracts/page';
import { PageFrame } from '../page/page-frame.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <PageFrame title={noPage.title}>
      <h1 className="nhsuk-heading-l page-title">Page not found</h1>
      <p>
        Check the address, or begin with the <Link to="/">national timeline</Link> or the{' '}
        <Link to="/trusts">trusts</Link>.
      </p>
    </PageFrame>
  );
}
