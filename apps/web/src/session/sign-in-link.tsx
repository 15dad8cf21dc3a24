import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { NowLink } from '../link/link.tsx';
import { signInAddress } from './session.ts';

interface SignInLinkProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to signing in, and from there back to this very page: its clocks are in the address to come back to. */
export function SignInLink({ className, children }: SignInLinkProps) {
  const { pathname, search } = useLocation();
  return (
    <NowLink to={signInAddress(pathname + search)} reloadDocument {...(className && { className })}>
      {children}
    </NowLink>
  );
}
