import { memo } from 'react';
import { measureText } from '../picture/measure-text.ts';
import type { TimeScale } from '../picture/scale.ts';
import { LifeLane } from './life-lane.tsx';
import { lanePaddingPx, type LaneBox, type NationalLayout } from './national-layout.ts';
import type { stacksAt } from './national-marks.ts';
import { PromiseLane } from './promise-lane.tsx';
import { SeriesLines } from './share-lane.tsx';
import { StackLane } from './stack-lane.tsx';

interface LanesProps {
  readonly layout: NationalLayout;
  readonly scale: TimeScale;
  readonly stacks: ReturnType<typeof stacksAt>;
  /** The end of the axis, in pixels. */
  readonly right: number;
}

function Lane({ lane, layout, scale, stacks, right }: LanesProps & { readonly lane: LaneBox }) {
  if (lane.state === 'folded') return null;
  switch (lane.id) {
    case 'in-charge':
    case 'strategy':
    case 'money':
    case 'standards':
      return <LifeLane lane={lane} lives={layout.placed[lane.id]} scale={scale} />;
    case 'promises':
      return <PromiseLane lane={lane} layout={layout} scale={scale} widthPx={right} />;
    case 'shares':
      return <SeriesLines lane={lane} layout={layout} scale={scale} />;
    case 'trusts':
    case 'trust-lives': {
      const own = stacks[lane.id];
      const names = layout.names.get(lane.id) ?? [];
      return own ? (
        <StackLane lane={lane} stacks={own} names={names} widthPx={right} measure={measureText} />
      ) : null;
    }
  }
}

/** Lines, bars and words of every lane, under the marks; drawn anew only when the zoom or the layout changes. */
export const DrawnLanes = memo(function Lanes(props: LanesProps) {
  return props.layout.lanes.map((lane) => (
    <g key={lane.id}>
      <line
        className="separator"
        x1={0}
        x2={props.right}
        y1={lane.top - lanePaddingPx}
        y2={lane.top - lanePaddingPx}
        aria-hidden="true"
      />
      <Lane lane={lane} {...props} />
    </g>
  ));
});
