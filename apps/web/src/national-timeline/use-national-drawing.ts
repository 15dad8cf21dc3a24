import { useMemo } from 'react';
import { useMedia } from '../page-state/use-media.ts';
import { dayNumber } from '../picture/days.ts';
import { hasMark } from '../picture/lanes.ts';
import type { OpenMark } from '../picture/clusters.ts';
import { measureText } from '../picture/measure-text.ts';
import type { PictureView } from '../picture/picture-frame.tsx';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import { sheet } from '../picture/sheet.ts';
import { useRoom } from '../picture/use-room.ts';
import type { LaneChoice } from './lane-choice.ts';
import { nationalLayout } from './national-layout.ts';
import { nationalMarks, nationalStops, stacksAt } from './national-marks.ts';
import { nationalParts } from './national-parts.ts';
import type { NationalPictureProps } from './picture-props.ts';

/** The overview and the axis, over the lanes. */
const overLanesPx = 68;

/** On paper: the title, the clocks and the axis over the lanes; what is shaded, citation and licence under them. */
const besideLanesOnPaperPx = 226;

/** On paper a lane is as high as the sheet has room for it. */
const onPaper = (choice: LaneChoice): LaneChoice =>
  new Map([...choice].filter(([, height]) => height === 'folded'));

/** Everything that is drawn. Rows and heights are those of the days at which the reader came to rest, so that nothing jumps meanwhile. */
export function useNationalDrawing(
  { entries, policies, replay, choice }: NationalPictureProps,
  { frame, domain, widthPx: measuredPx, scale, controls: { settled } }: PictureView,
  open: OpenMark,
) {
  const asAt = dayNumber(replay.asAt);
  const widthPx = Math.max(1, measuredPx);
  const printing = useMedia('print');
  const windowPx = useRoom(frame, overLanesPx);
  const roomPx = printing ? sheet.heightPx - besideLanesOnPaperPx : windowPx;
  const parts = useMemo(() => nationalParts(entries, policies, asAt), [entries, policies, asAt]);
  const layout = useMemo(() => {
    const plain = timeScale(domain, widthPx, settled.k);
    const seen: TimeScale = { pxPerDay: plain.pxPerDay, x: (day) => plain.x(day) + settled.shift };
    return nationalLayout(parts, {
      scale: seen,
      widthPx,
      roomPx,
      choice: printing ? onPaper(choice) : choice,
      measure: measureText,
    });
  }, [parts, domain, widthPx, settled, roomPx, printing, choice]);
  const stacks = useMemo(() => stacksAt(layout, scale), [layout, scale]);
  const { id, together } = open;
  const marks = useMemo(
    () => nationalMarks(layout, scale, stacks, { id, together }),
    [layout, scale, stacks, id, together],
  );
  const stops = useMemo(() => nationalStops(marks, layout.lanes), [marks, layout.lanes]);
  const overviewed = useMemo(() => entries.filter(hasMark).map((entry) => ({ entry })), [entries]);
  return { layout, marks, stacks, stops, overviewed };
}
