import type { TrustView } from '#contracts/trust';
import { LadderSection } from '../precedence/ladder.tsx';

interface TieListProps {
  readonly milestoneId: string;
  readonly view: Pick<TrustView, 'ties' | 'ladders'>;
}

/** The ladder of a milestone in the details of its mark; nothing for what is no milestone that was reached. */
export function TieList({ milestoneId, view }: TieListProps) {
  const ladder = view.ladders.find((one) => one.milestoneId === milestoneId);
  if (ladder === undefined) return null;
  return (
    <div className="details__ties">
      <h3>What came before</h3>
      <LadderSection rungs={view.ties.filter((tie) => tie.milestoneId === milestoneId)} ladder={ladder} />
    </div>
  );
}
