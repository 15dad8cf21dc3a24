import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { markId, type EntryMark } from './entry-mark.ts';

interface CardPlaceProps {
  readonly mark: EntryMark;
  readonly shift: number;
  readonly widthPx: number;
  readonly plot: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

const cardPx = 380;
const gapPx = 10;

/** Brings the card into sight, and hands the focus back to the mark when the card goes with the focus in it. */
function useCard(plot: RefObject<HTMLElement | null>, id: string) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [own, figure] = [card.current, plot.current];
    own?.scrollIntoView({ block: 'nearest' });
    return () => {
      const lost = document.activeElement === document.body || own?.contains(document.activeElement) === true;
      if (lost) figure?.querySelector<SVGGElement>(`[data-entry-id="${CSS.escape(id)}"]`)?.focus();
    };
  }, [plot, id]);
  return card;
}

/** The place of the details card: under its mark, so that all above stays in sight; within the figure's width. */
export function CardPlace({ mark, shift, widthPx, plot, children }: CardPlaceProps) {
  const card = useCard(plot, markId(mark));
  const width = Math.min(cardPx, widthPx);
  const left = Math.min(Math.max(0, mark.x + shift - width / 2), Math.max(0, widthPx - width));
  return (
    <div
      className="figure__card"
      style={{ left, width, top: mark.y + mark.radius + gapPx }}
      ref={card}
      aria-live="polite"
    >
      {children}
    </div>
  );
}
