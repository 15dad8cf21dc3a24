import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useChangeDays } from '../api-client/queries.ts';
import { dayLabel } from '../labels/date-labels.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { usePageState } from '../page-state/use-page-state.ts';
import { StepChanges } from './step-changes.tsx';
import {
  dayMoved,
  movedTo,
  movers,
  stopAt,
  stopFrom,
  stopsOf,
  type Mover,
  type ShownDays,
  type Stops,
} from './steps.ts';

const names = { knownAt: 'The day of knowledge', asAt: 'The world’s day', both: 'Both together' } as const;
const hints = {
  knownAt: 'what one could know by then',
  asAt: 'what had happened by then',
} as const;

/** Steps in a second. */
const speeds = [
  [0.5, 'slow'],
  [1, 'one step a second'],
  [3, 'fast'],
] as const;

interface SliderProps {
  readonly clock: 'asAt' | 'knownAt';
  readonly stops: readonly string[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A slider over the days on which something changes, and the day itself, to type. */
function Slider({ clock, stops, day, onDay }: SliderProps) {
  return (
    <div className="player__clock">
      <label htmlFor={`slide-${clock}`}>
        {names[clock]}: {hints[clock]}
      </label>
      <input
        type="range"
        id={`slide-${clock}`}
        min={0}
        max={Math.max(0, stops.length - 1)}
        value={Math.max(0, stopAt(stops, day))}
        aria-valuetext={dayLabel(day)}
        onChange={({ target }) => onDay(stops[Number(target.value)] ?? day)}
      />
      <input
        type="date"
        className="nhsuk-input"
        aria-label={`${names[clock]}, as a date`}
        value={day}
        onChange={({ target }) => {
          if (target.value !== '') onDay(target.value);
        }}
      />
    </div>
  );
}

interface PlayerProps {
  readonly stops: Stops;
  readonly days: ShownDays;
  readonly mover: Mover;
  readonly onMover: (mover: Mover) => void;
  readonly onDays: (days: ShownDays) => void;
}

/** Goes from stop to stop by itself while it plays: each when the one before is on screen. */
function Player({ stops, days, mover, onMover, onDays }: PlayerProps) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const fetching = useIsFetching();
  const next = stopFrom(stops[mover], mover, days, 1);
  const before = stopFrom(stops[mover], mover, days, -1);
  const running = playing && next !== undefined;
  const go = (stop: string | undefined) => {
    if (stop !== undefined) onDays(movedTo(mover, stop, days));
  };
  useEffect(() => {
    if (!running || fetching > 0) return;
    const timer = setTimeout(() => go(next), 1_000 / speed);
    return () => clearTimeout(timer);
  });
  return (
    <div className="player__buttons" role="group" aria-label="Replay">
      <button type="button" disabled={before === undefined} onClick={() => go(before)}>
        Step back
      </button>
      <button
        type="button"
        disabled={next === undefined && !running}
        aria-pressed={running}
        onClick={() => setPlaying(!running)}
      >
        {running ? 'Pause' : 'Play'}
      </button>
      <button type="button" disabled={next === undefined} onClick={() => go(next)}>
        Step on
      </button>
      <label>
        Moves{' '}
        <select
          value={mover}
          onChange={({ target }) => onMover(movers.find((one) => one === target.value) ?? mover)}
        >
          {movers.map((one) => (
            <option key={one} value={one}>
              {names[one].toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <label>
        Speed{' '}
        <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
          {speeds.map(([steps, words]) => (
            <option key={steps} value={steps}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Two sliders, a player, and what the last step changed. The days are those of the address. */
export function ReplayControls() {
  const [{ replay }, change] = usePageState();
  const [mover, setMover] = useState<Mover>('knownAt');
  const { atPosition } = replay;
  const query = useMemo(
    () => new URLSearchParams(atPosition === undefined ? {} : { atPosition }),
    [atPosition],
  );
  const { data, error, refetch } = useChangeDays(query);
  const stops = useMemo(() => data && stopsOf(data, data.replay.knownAt), [data]);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined || stops === undefined) return <Loading what="the days of the replay" />;
  const days = { asAt: replay.asAt ?? data.replay.asAt, knownAt: replay.knownAt ?? data.replay.knownAt };
  const show = (wanted: ShownDays) => change({ ...wanted }, true);
  const last = stopFrom(stops[mover], mover, days, -1);
  const slide = (clock: 'asAt' | 'knownAt') => (day: string) => {
    setMover(clock);
    show({ ...days, [clock]: day });
  };
  return (
    <div className="player">
      <Slider clock="knownAt" stops={stops.knownAt} day={days.knownAt} onDay={slide('knownAt')} />
      <Slider clock="asAt" stops={stops.asAt} day={days.asAt} onDay={slide('asAt')} />
      <Player stops={stops} days={days} mover={mover} onMover={setMover} onDays={show} />
      <p className="nhsuk-u-visually-hidden" role="status">
        {dayLabel(dayMoved(mover, days))}
      </p>
      {last === undefined ? null : (
        <StepChanges before={movedTo(mover, last, days)} now={days} atPosition={atPosition} />
      )}
    </div>
  );
}
