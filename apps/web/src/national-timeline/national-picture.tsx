import { useMemo } from 'react';
import type { AdoptionView } from '#contracts/adoption';
import type { PolicySummary } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import { dayNumber, type DaySpan } from '../picture/days.ts';
import { nationalLayout, type LaneBox, type NationalLayout } from './national-layout.ts';
import { nationalMarks, stacksAt, nationalStops } from './national-marks.ts';
import { isRelated } from '../entry/related-entries.ts';
import type { TimeScale } from '../picture/scale.ts';
import { shareColumn } from '../adoption/share-column.ts';
import { shortDayLabel } from '../labels/date-labels.ts';
import { DetailsCard } from '../entry/details-card.tsx';
import { measureText } from '../picture/measure-text.ts';
import { PictureFrame, usePictureView, type PictureView } from '../picture/picture-frame.tsx';
import { Caveats } from '../adoption/caveats.tsx';
import { LaneHeads } from './lane-heads.tsx';
import { LifeLane } from './life-lane.tsx';
import { PromiseLane } from './promise-lane.tsx';
import { SeriesLines, ShareLabels } from './share-lane.tsx';
import { SharesList } from '../adoption/shares-list.tsx';
import { StackLane } from './stack-lane.tsx';

interface NationalPictureProps {
  readonly entries: readonly TimelineEntry[];
  readonly policies: readonly PolicySummary[];
  readonly adoption: AdoptionView | undefined;
  readonly replay: Replay;
  readonly domain: DaySpan;
  readonly zoomText: string | undefined;
  readonly onZoom: (text: string | undefined) => void;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

function Lane({ lane, layout, scale, stacks }: LaneProps) {
  switch (lane.id) {
    case 'in-charge':
    case 'strategy':
    case 'money':
    case 'standards':
      return <LifeLane lane={lane} lives={layout.lives[lane.id]} scale={scale} />;
    case 'promises':
      return (
        <PromiseLane
          lane={lane}
          promises={layout.promises}
          scale={scale}
          widthPx={scale.x(layout.domain.to)}
        />
      );
    case 'shares':
      return <SeriesLines lane={lane} layout={layout} scale={scale} />;
    case 'trusts':
    case 'trust-lives':
      return (
        <StackLane
          lane={lane}
          stacks={stacks[lane.id]}
          widthPx={scale.x(layout.domain.to)}
          measure={measureText}
        />
      );
  }
}

interface LaneProps {
  readonly lane: LaneBox;
  readonly layout: NationalLayout;
  readonly scale: TimeScale;
  readonly stacks: ReturnType<typeof stacksAt>;
}

/** Everything that is drawn, at the width and the zoom of the moment. */
function useDrawing(props: NationalPictureProps, { compact, widthPx, scale }: PictureView) {
  const { entries, policies, replay, domain } = props;
  const asAt = dayNumber(replay.asAt);
  const layout = useMemo(
    () =>
      nationalLayout({
        entries,
        policies,
        asAt,
        domain,
        widthPx: Math.max(1, widthPx),
        headingsAbove: compact,
        measure: measureText,
      }),
    [entries, policies, asAt, domain, widthPx, compact],
  );
  const marks = useMemo(() => nationalMarks(layout, scale), [layout, scale]);
  const stacks = useMemo(() => stacksAt(layout, scale), [layout, scale]);
  const stops = useMemo(() => nationalStops(marks, layout.lanes), [marks, layout.lanes]);
  return { asAt, layout, marks, stacks, stops };
}

function Lanes({ layout, scale, stacks }: Omit<LaneProps, 'lane'>) {
  const right = scale.x(layout.domain.to);
  return layout.lanes.map((lane) => (
    <g key={lane.id}>
      <line
        className="separator"
        x1={0}
        x2={right}
        y1={lane.head - 8}
        y2={lane.head - 8}
        aria-hidden="true"
      />
      <Lane lane={lane} layout={layout} scale={scale} stacks={stacks} />
    </g>
  ));
}

/** National policy above trusts' progress on one time axis. */
export function NationalPicture(props: NationalPictureProps) {
  const { entries, adoption, replay, domain, open, onOpen } = props;
  const picture = usePictureView(domain, () => ({ text: props.zoomText, onSettled: props.onZoom }));
  const { widthPx, controls, scale } = picture;
  const { asAt, layout, marks, stacks, stops } = useDrawing(props, picture);
  const sharesLane = layout.lanes.find(({ id }) => id === 'shares');
  const words = shareColumn(layout.shares, scale, controls.zoom.shift, widthPx, measureText);
  return (
    <PictureFrame
      view={picture}
      label="National policy above trusts’ progress, by date"
      {...{ marks, stops, open, onOpen }}
      heightPx={layout.heightPx}
      today={asAt + 1}
      todayLabel={shortDayLabel(replay.asAt)}
      isRelated={isRelated}
      heads={<LaneHeads lanes={layout.lanes} adoption={adoption} />}
      card={(mark) => <DetailsCard entry={mark.entry} entries={entries} onOpen={onOpen} />}
      fixed={sharesLane && words ? <ShareLabels lane={sharesLane} layout={layout} words={words} /> : null}
      foot={
        <>
          {words === undefined ? <SharesList shares={layout.shares} /> : null}
          <Caveats adoption={adoption} />
        </>
      }
    >
      <Lanes layout={layout} scale={scale} stacks={stacks} />
    </PictureFrame>
  );
}
