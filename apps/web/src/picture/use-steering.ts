import {
  use,
  useCallback,
  useEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { WordSearchContext } from '../find/word-search.ts';
import { entryOfId } from './count-mark.ts';
import { steer, type SteeringDirection, type Stop } from './steering.ts';
import { markOf, useKeptFocus } from './use-kept-focus.ts';
import type { ZoomControls } from './use-zoom.ts';

const directions: Readonly<Record<string, SteeringDirection>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The entry that an event in the figure belongs to: a mark, or a label that stands for one. */
function entryOf(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const carrier = target.closest('[data-entry-id],[data-for]');
  return carrier?.getAttribute('data-entry-id') ?? carrier?.getAttribute('data-for') ?? undefined;
}

/** The stop of a mark, or of the number that its entry has come under, or of the first that was under a number. */
const stopOf = (stops: readonly Stop[], id: string): Stop | undefined =>
  stops.find((stop) => stop.id === id) ??
  stops.find((stop) => stop.id === entryOfId(id) || stop.holds?.(entryOfId(id)) === true);

interface SteeringSettings {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly stops: readonly Stop[];
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly controls: ZoomControls;
  readonly widthPx: number;
  /** The mark or words under a pointer where marks are drawn without an element of their own. */
  readonly at?: ((event: MouseEvent<SVGSVGElement>) => string | undefined) | undefined;
}

interface FoundMarksSettings extends Pick<SteeringSettings, 'surface' | 'stops'> {
  readonly reach: (figure: Element, stop: Stop | undefined) => void;
}

/** The keys of a figure among the marks that have what is looked for; the field of the words goes the same way. */
function useFoundMarks({ surface, stops, reach }: FoundMarksSettings) {
  const finding = use(WordSearchContext);
  useEffect(
    () =>
      finding?.reachBy((id) => {
        if (surface.current !== null) reach(surface.current, stopOf(stops, id));
      }),
    [finding, surface, reach, stops],
  );
  const keys: Readonly<Record<string, () => void>> =
    finding === undefined ? {} : { n: () => finding.step(1), p: () => finding.step(-1) };
  return { leave: () => finding?.clear(), keys };
}

interface KeySettings extends Pick<SteeringSettings, 'open' | 'onOpen' | 'controls'> {
  readonly current: string | undefined;
  readonly found: ReturnType<typeof useFoundMarks>;
  readonly pointAway: () => void;
}

/** The keys of a figure that go to no other mark by its place. */
const ownKeys = ({
  open,
  onOpen,
  controls,
  current,
  found,
  pointAway,
}: KeySettings): Readonly<Record<string, () => void>> => ({
  Enter: () => onOpen(current),
  ' ': () => onOpen(current),
  Escape: () => {
    if (open === undefined) found.leave();
    else onOpen(undefined);
    pointAway();
  },
  '+': () => controls.zoomBy(1.6),
  '=': () => controls.zoomBy(1.6),
  '-': () => controls.zoomBy(1 / 1.6),
  '0': controls.reset,
  ...found.keys,
});

/** Brings a mark into sight and puts the focus on it. */
const useReach = (
  { controls, widthPx }: Pick<SteeringSettings, 'controls' | 'widthPx'>,
  onReach: (id: string) => void,
) =>
  useCallback(
    (figure: Element, stop: Stop | undefined) => {
      if (stop === undefined) return;
      const x = stop.x + controls.zoom.shift;
      // Drawn at once: a mark may have no element before the keyboard is on it.
      flushSync(() => {
        if (x < 0 || x > widthPx) controls.panBy(x / widthPx - 0.5);
        onReach(stop.id);
      });
      markOf(figure, stop.id)?.focus();
    },
    [controls, widthPx, onReach],
  );

/** Pointer and keyboard on a figure: which mark is pointed at, which one the keyboard is on, and what a key does. */
export function useSteering({ surface, stops, open, onOpen, controls, widthPx, at }: SteeringSettings) {
  const [pointed, setPointed] = useState<string>();
  const [reached, setReached] = useState<string>();
  const [focused, setFocused] = useState(false);
  const known = (id: string | undefined) => (id === undefined ? undefined : stopOf(stops, id)?.id);
  const inSight = ({ x }: Stop) => x + controls.zoom.shift >= 0 && x + controls.zoom.shift <= widthPx;
  const current = known(reached) ?? known(open) ?? (stops.find(inSight) ?? stops[0])?.id;

  useKeptFocus(surface, current);

  const reach = useReach({ controls, widthPx }, setReached);
  const idAt = (event: MouseEvent<SVGSVGElement>) => entryOf(event.target) ?? at?.(event);

  const found = useFoundMarks({ surface, stops, reach });

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const direction = directions[event.key];
    const own = ownKeys({ open, onOpen, controls, current, found, pointAway: () => setPointed(undefined) });
    const act =
      direction === undefined
        ? own[event.key]
        : () => reach(event.currentTarget, steer(stops, current, direction));
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const handlers = {
    onKeyDown,
    onClick: (event: MouseEvent<SVGSVGElement>) => {
      const id = idAt(event);
      if (id === undefined) return;
      flushSync(() => setReached(id));
      markOf(event.currentTarget, known(id) ?? id)?.focus();
      onOpen(id);
    },
    onPointerOver: (event: PointerEvent<SVGSVGElement>) => setPointed(idAt(event)),
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (at && event.buttons === 0) setPointed(idAt(event));
    },
    onPointerLeave: () => setPointed(undefined),
    onFocus: (event: FocusEvent<SVGSVGElement>) => {
      setFocused(event.target.matches(':focus-visible'));
      setReached(entryOf(event.target));
    },
    onBlur: () => setFocused(false),
  };
  return { current, handlers, lit: known(pointed) ?? (focused ? current : undefined) ?? known(open) };
}
