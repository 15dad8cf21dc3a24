import { createContext, use, useCallback } from 'react';
import {
  Link as RouterLink,
  Navigate,
  NavLink as RouterNavLink,
  useLocation,
  useNavigate,
  type LinkProps,
  type NavigateOptions,
  type NavLinkProps,
  type Path,
  type To,
} from 'react-router';
import { withClocks } from './keep-clocks.ts';
import { LinksLeave } from './links-leave.ts';

/** The clocks that links are under, in place of those of the page; undefined: those of the page. */
export const LinkClocks = createContext<string | undefined>(undefined);

function useKept(to: To): Partial<Path> {
  const ofPage = useLocation().search;
  return withClocks(to, use(LinkClocks) ?? ofPage);
}

/** A link to another place of this site, under the clocks of the page that it stands on. */
export function Link({ to, ...props }: LinkProps) {
  const leaves = use(LinksLeave);
  return <RouterLink {...(leaves && { target: '_blank', rel: 'noopener' })} {...props} to={useKept(to)} />;
}

/** The same in a navigation, which shows the place that one is at. */
export function NavLink({ to, ...props }: NavLinkProps) {
  return <RouterNavLink {...props} to={useKept(to)} />;
}

/** A file, or an answer of the API, under the clocks of the page. */
export function FileLink(props: LinkProps) {
  return <Link {...props} reloadDocument />;
}

/** A link that leaves the clocks on purpose: to pages for writing, to what describes the interface, to a permanent address. */
export function NowLink(props: LinkProps) {
  return <RouterLink {...props} />;
}

/** The same in a navigation. */
export function NowNavLink(props: NavLinkProps) {
  return <RouterNavLink {...props} />;
}

/** Leads on to another place of this site, under the clocks of the page. */
export function Redirect({ to }: { readonly to: To }) {
  return <Navigate to={useKept(to)} replace />;
}

/** Goes to another place of this site, under the clocks of the page. */
export function useGo(): (to: To, options?: NavigateOptions) => void {
  const go = useNavigate();
  const { search } = useLocation();
  return useCallback(
    (to: To, options?: NavigateOptions) => void go(withClocks(to, search), options),
    [go, search],
  );
}
