import { useLayoutEffect, useState, type RefObject } from 'react';

const leastPx = 400;
/** Kept free under the picture, so that its end is seen. */
const belowPx = 10;

/** The height that the window has from the top of an element on, with the page scrolled to its top; kept up to date. */
export function useRoom(element: RefObject<HTMLElement | null>, takenPx: number): number {
  const [room, setRoom] = useState(leastPx);
  useLayoutEffect(() => {
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top ?? 0;
      setRoom(Math.max(leastPx, Math.floor(window.innerHeight - top - window.scrollY - takenPx - belowPx)));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element, takenPx]);
  return room;
}
