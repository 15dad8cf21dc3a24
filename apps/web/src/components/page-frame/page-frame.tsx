import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';

const pages = [
  ['/', 'National'],
  ['/trusts', 'Trusts'],
  ['/data', 'Data'],
] as const;

const footerPages = [
  ['/how-to-read', 'How to read this'],
  ['/accessibility', 'Accessibility'],
  ['/about', 'About, privacy and licence'],
  ['/data', 'Data and how to cite it'],
] as const;

function Header() {
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
          </ul>
        </nav>
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

/** The title of the window, and the focus on the new page when one is gone to. */
function useArrival(title: string) {
  const { pathname } = useLocation();
  const arrivedAt = useRef(pathname);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = title === 'Throughline' ? title : `${title} – Throughline`;
  }, [title]);
  useEffect(() => {
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus();
  }, [pathname]);
  return main;
}

/** Header, content and footer of every page. */
export function PageFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const main = useArrival(title);
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      <main className="wide main" id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Footer />
    </>
  );
}
