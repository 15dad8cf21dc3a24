/** A mark as the keyboard knows it: which band of the picture it is in, and where along it. */
export interface Stop {
  readonly id: string;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** True of the id of an entry that it stands for, where these are many. */
  readonly holds?: (id: string) => boolean;
}

export type SteeringDirection = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

const alongLane = (a: Stop, b: Stop) => a.x - b.x || a.y - b.y;

function besides(stops: readonly Stop[], at: Stop, step: 1 | -1): Stop | undefined {
  const own = stops.filter(({ lane }) => lane === at.lane).toSorted(alongLane);
  return own[own.findIndex(({ id }) => id === at.id) + step];
}

/** The nearest in time in the next lane that has any, above or below. */
function across(stops: readonly Stop[], at: Stop, step: 1 | -1): Stop | undefined {
  const lanes = [...new Set(stops.map(({ lane }) => lane))].sort((a, b) => a - b);
  const target = lanes[lanes.indexOf(at.lane) + step];
  return stops
    .filter(({ lane }) => lane === target)
    .toSorted((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x))[0];
}

/** The mark that an arrow key leads to: along the lane in order of time, or in the lane above or below. */
export function steer(
  stops: readonly Stop[],
  from: string | undefined,
  direction: SteeringDirection,
): Stop | undefined {
  const at = stops.find(({ id }) => id === from);
  if (at === undefined) return stops[0];
  const own = stops.filter(({ lane }) => lane === at.lane).toSorted(alongLane);
  switch (direction) {
    case 'next':
      return besides(stops, at, 1);
    case 'previous':
      return besides(stops, at, -1);
    case 'up':
      return across(stops, at, -1);
    case 'down':
      return across(stops, at, 1);
    case 'first':
      return own[0];
    case 'last':
      return own.at(-1);
  }
}
