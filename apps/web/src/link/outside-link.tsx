import type { ReactNode } from 'react';

/** A link that leaves this site: to a source, a licence. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
