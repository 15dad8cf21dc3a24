import { useRef, type PointerEvent } from 'react';
import type { DaySpan } from './days.ts';
import { within, withEdge, type Edge } from './overview.ts';

interface StripDragSettings {
  readonly domain: DaySpan;
  readonly widthPx: number;
  readonly seen: DaySpan;
  readonly show: (span: DaySpan) => void;
}

interface Grip {
  readonly part: Edge | 'both';
  readonly day: number;
  readonly seen: DaySpan;
}

/** The part of the strip that is taken hold of; beside the days in sight, these are first brought under the pointer. */
function partOf(target: EventTarget): Grip['part'] | undefined {
  const edge = target instanceof HTMLElement ? target.dataset['edge'] : undefined;
  return edge === 'from' || edge === 'to' || edge === 'both' ? edge : undefined;
}

/** Drags a handle, or all that is in sight, along the overview; a press beside it goes there. */
export function useStripDrag({ domain, widthPx, seen, show }: StripDragSettings) {
  const grip = useRef<Grip>(undefined);
  const dayAt = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return domain.from + (x / widthPx) * (domain.to - domain.from);
  };
  const letGo = () => {
    grip.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const day = dayAt(event);
      const part = partOf(event.target);
      const half = (seen.to - seen.from) / 2;
      const there = part === undefined ? within({ from: day - half, to: day + half }, domain) : seen;
      grip.current = { part: part ?? 'both', day, seen: there };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (part === undefined) show(there);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (held === undefined) return;
      const moved = dayAt(event) - held.day;
      show(
        held.part === 'both'
          ? within({ from: held.seen.from + moved, to: held.seen.to + moved }, domain)
          : withEdge(held.seen, held.part, held.seen[held.part] + moved, domain),
      );
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
