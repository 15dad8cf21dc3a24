import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

interface SidePanelProps {
  /** The mark whose details it shows. */
  readonly id: string;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly children: ReactNode;
}

/** Brings the details into sight, and hands the focus back to the mark when they go with the focus in them. */
function useReturn(surface: RefObject<SVGSVGElement | null>, id: string) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [own, figure] = [panel.current, surface.current];
    own?.scrollIntoView({ block: 'nearest' });
    return () => {
      const lost = document.activeElement === document.body || own?.contains(document.activeElement) === true;
      if (!lost) return;
      const mark = figure?.querySelector<SVGGElement>(`[data-entry-id="${CSS.escape(id)}"]`);
      // A number is gone once its marks are drawn apart: then the figure has the focus, and Tab goes on to its mark.
      (mark ?? figure?.closest<HTMLElement>('.figure__plot'))?.focus();
    };
  }, [surface, id]);
  return panel;
}

/** The place of the details: beside the picture, or under it where the screen is narrow; never over it. */
export function SidePanel({ id, surface, children }: SidePanelProps) {
  const panel = useReturn(surface, id);
  return (
    <div className="picture__panel" ref={panel} aria-live="polite">
      {children}
    </div>
  );
}
