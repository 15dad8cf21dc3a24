import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Link, NavLink, NowNavLink } from '../link/link.tsx';
import { AccountNav } from '../session/account-nav.tsx';
import { OtherClocks } from './other-clocks.tsx';
import { SearchBox } from './search-box.tsx';
import { mayUse } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';
import { useHead } from './use-head.ts';

const pages = [
  ['/', 'National'],
  ['/policies', 'Policies'],
  ['/trusts', 'Trusts'],
  ['/promises', 'Promises'],
  ['/money', 'Money'],
  ['/suppliers', 'Suppliers'],
  ['/data', 'Data'],
] as const;

/** Offered to those alone who may do one of these, or who are of this role. */
const ownPages = [
  ['/log', 'Log', ['register-policy']],
  ['/report', 'Report', ['plan-milestone']],
  ['/claim', 'Claims', ['claim-influence']],
  ['/review', 'Review', ['verify-milestone']],
  ['/running', 'Running', 'operator'],
] as const;

const footerPages = [
  ['/how-to-read', 'How to read this'],
  ['/accessibility', 'Accessibility'],
  ['/about', 'About, privacy and licence'],
  ['/data', 'Data and how to cite it'],
] as const;

function Header() {
  const { data: session } = useSession();
  const own = ownPages.filter(([, , whose]) =>
    typeof whose === 'string' ? session?.signedIn === true && session.role === whose : mayUse(session, whose),
  );
  return (
    <header className="nhsuk-header top">
      <div className="wide top__row">
        <Link className="top__name" to="/">
          Throughline
        </Link>
        <nav className="top__nav" aria-label="Pages">
          <ul>
            {pages.map(([to, words]) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'}>
                  {words}
                </NavLink>
              </li>
            ))}
            {own.map(([to, words]) => (
              <li key={to}>
                <NowNavLink to={to}>{words}</NowNavLink>
              </li>
            ))}
          </ul>
        </nav>
        <SearchBox />
        <AccountNav />
      </div>
    </header>
  );
}

function Footer() {
  return (
    <footer className="nhsuk-footer foot">
      <div className="wide">
        <ul className="nhsuk-footer__list foot__list">
          {footerPages.map(([to, words]) => (
            <li key={to} className="nhsuk-footer__list-item">
              <Link className="nhsuk-footer__list-item-link" to={to}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
        <p className="nhsuk-body-s">
          Not an NHS service. Facts from public sources; trusts’ codes and names from the NHS Organisation
          Data Service under the{' '}
          <a
            href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            rel="noreferrer"
          >
            Open Government Licence v3.0
          </a>
          . Order is shown, never cause.
        </p>
      </div>
    </footer>
  );
}

/** Place that the reader last arrived at: the frame is another on each page, so it cannot remember. */
let arrivedAt: string | undefined;

/** The focus on the new page when one is gone to. */
function useArrival(place: string) {
  const { pathname, hash } = useLocation();
  const arrival = `${pathname} ${place}`;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = arrivedAt;
    arrivedAt = arrival;
    // A part of the page that the address names takes the focus itself.
    if (before === undefined || before === arrival || hash !== '') return;
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [arrival, hash]);
  return main;
}

interface PageFrameProps {
  readonly title: string;
  /** Name of a place within the page, where going from one to another is as going to another page. */
  readonly place?: string;
  /** Little room above the content, which is to be seen at once. */
  readonly dense?: boolean;
  readonly children: ReactNode;
}

/** Header, content and footer of every page. */
export function PageFrame({ title, place = '', dense = false, children }: PageFrameProps) {
  useHead(title);
  const main = useArrival(place);
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      <main className={dense ? 'wide main main--dense' : 'wide main'} id="main" tabIndex={-1} ref={main}>
        <OtherClocks />
        {children}
      </main>
      <Footer />
    </>
  );
}
