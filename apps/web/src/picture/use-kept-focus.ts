import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The element of a mark in a figure. */
export const markOf = (figure: Element, id: string): SVGGElement | null =>
  figure.querySelector<SVGGElement>(`[data-entry-id="${CSS.escape(id)}"]`);

/**
 * Puts the focus on the mark that has taken the place of the focused one: numbers part and come together when zoomed, and
 * an element that is moved or taken away loses the focus to nothing.
 */
export function useKeptFocus(surface: RefObject<SVGSVGElement | null>, current: string | undefined): void {
  const had = useRef(false);
  useLayoutEffect(() => {
    // Not the surface itself: Chromium puts an SVG that hears of focus among the stops of the Tab key.
    const plot = surface.current?.parentElement;
    if (plot === null || plot === undefined) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const has = (is: boolean) => {
      had.current = is;
    };
    plot.addEventListener('focusin', ({ target }) => has(target !== plot), { signal });
    plot.addEventListener('focusout', ({ relatedTarget }) => has(relatedTarget === null), { signal });
    document.addEventListener('pointerdown', () => has(false), { signal, capture: true });
    return () => listening.abort();
  }, [surface]);
  useLayoutEffect(() => {
    const figure = surface.current;
    if (figure === null || current === undefined || !had.current) return;
    if (document.activeElement === document.body) markOf(figure, current)?.focus();
  });
}
