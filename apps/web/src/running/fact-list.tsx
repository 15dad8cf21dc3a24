import type { ReactNode } from 'react';

interface FactListProps {
  /** Names and what is said under them. */
  readonly facts: readonly (readonly [name: string, says: ReactNode])[];
}

/** Facts under their names, closely set. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="running__facts">
      {facts.map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
