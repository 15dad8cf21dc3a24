import { use, type ReactNode } from 'react';
import { LinkClocks } from '../link/link.tsx';
import { ComparisonContext } from './comparison.ts';

interface ComparedItemProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Within it, links lead to the side of a comparison that has the entry. */
export function ComparedItem({ id, children }: ComparedItemProps) {
  const clocks = use(ComparisonContext)?.clocksOf(id);
  if (clocks === undefined) return children;
  return <LinkClocks value={clocks}>{children}</LinkClocks>;
}

/** The words of both sides of a comparison about an entry; nothing where they say the same. */
export function ComparedNote({ id }: Pick<ComparedItemProps, 'id'>) {
  return use(ComparisonContext)?.note(id);
}
