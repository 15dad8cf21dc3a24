import type { ComparedAs } from './comparison.ts';

interface ComparedSignProps {
  readonly as: ComparedAs | undefined;
  readonly radius: number;
}

/** Over a mark of a comparison: a stroke through what is gone, a dotted frame around what is told otherwise. */
export function ComparedSign({ as, radius }: ComparedSignProps) {
  // In a stack it must not reach into the next mark.
  const reach = radius * 1.3;
  if (as === 'gone')
    return <path className="compared__strike" d={`M${-reach},${reach}L${reach},${-reach}`} />;
  if (as !== 'changed') return null;
  return <rect className="compared__frame" x={-reach} y={-reach} width={reach * 2} height={reach * 2} />;
}
