import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { FigureMark } from './figure-mark.ts';

interface CardPlaceProps {
  readonly mark: FigureMark;
  readonly shift: number;
  readonly widthPx: number;
  readonly heightPx: number;
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

/** Where the details stand: under the mark, or over it in the lower part of the figure; within the figure's width. */
export function CardPlace({ mark, shift, widthPx, heightPx, plot, children }: CardPlaceProps) {
  const card = useCard(plot, mark.entry.id);
  const width = Math.min(cardPx, widthPx);
  const left = Math.min(Math.max(0, mark.x + shift - width / 2), Math.max(0, widthPx - width));
  const below = mark.y < heightPx * 0.6;
  const place = below
    ? { top: mark.y + mark.radius + gapPx }
    : { bottom: heightPx - mark.y + mark.radius + gapPx };
  return (
    <div className="figure__card" style={{ left, width, ...place }} ref={card} aria-live="polite">
      {children}
    </div>
  );
}
