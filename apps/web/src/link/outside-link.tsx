import { use, type ReactNode } from 'react';
import { LinksLeave } from './links-leave.ts';

/** A link that leaves this site: to a source, a licence. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" {...(use(LinksLeave) && { target: '_blank' })}>
      {children}
    </a>
  );
}
