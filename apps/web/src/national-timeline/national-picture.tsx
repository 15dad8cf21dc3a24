import { lazy, Suspense, useState } from 'react';
import { Caveats } from '../adoption/caveats.tsx';
import { shareColumn } from '../adoption/share-column.ts';
import { SharesList } from '../adoption/shares-list.tsx';
import { isRelated } from '../entry/related-entries.ts';
import { entryOfId } from '../picture/count-mark.ts';
import { markId, type MarkedTogether } from '../picture/entry-mark.ts';
import { measureText } from '../picture/measure-text.ts';
import { Loading } from '../page/answer-state.tsx';
import { PictureFrame, usePictureView } from '../picture/picture-frame.tsx';
import { PrintedCitation } from '../page/printed-citation.tsx';
import { LaneHeads } from './lane-heads.tsx';
import { DrawnLanes } from './lanes.tsx';
import type { NationalPictureProps } from './picture-props.ts';
import { PictureTools } from './picture-tools.tsx';
import { ShareLabels } from './share-lane.tsx';
import { useNationalDrawing } from './use-national-drawing.ts';

const wordRowPx = 14;

/** Loaded when a mark is opened. */
const Card = lazy(async () => ({ default: (await import('./national-card.tsx')).NationalCard }));

/** National policy above trusts' progress on one time axis. */
export function NationalPicture(props: NationalPictureProps) {
  const { entries, adoption, replay, domain, onHeight, narrowed } = props;
  // The width changes when details open, and with it what is counted: an open number stays what it was.
  const [kept, keep] = useState<MarkedTogether>();
  const together = kept?.id === props.open ? kept : undefined;
  const open = together?.id ?? (props.open && entryOfId(props.open));
  const zoomAt = () => ({ text: props.zoomText, onSettled: props.onZoom });
  const picture = usePictureView({ domain, zoomAt, open: open !== undefined, fitsSheet: true });
  const { widthPx, controls, scale } = picture;
  const { layout, marks, stacks, stops, overviewed } = useNationalDrawing(props, picture, {
    id: open,
    together,
  });
  const onOpen = (id: string | undefined) => {
    keep(marks.find((mark) => markId(mark) === id)?.together);
    props.onOpen(id);
  };
  const sharesLane = layout.lanes.find(({ id }) => id === 'shares');
  const hasWords = sharesLane && sharesLane.height >= layout.shares.length * wordRowPx;
  const words = hasWords
    ? shareColumn(layout.shares, scale, controls.zoom.shift, widthPx, measureText)
    : undefined;
  return (
    <>
      <PictureTools {...props} lanes={layout.lanes} />
      <PictureFrame
        view={picture}
        kind="national"
        label="National policy above trusts’ progress, by date"
        {...{ marks, overviewed, stops, open, onOpen }}
        heightPx={layout.heightPx}
        replay={replay}
        isRelated={isRelated}
        heads={<LaneHeads lanes={layout.lanes} {...{ adoption, onHeight }} />}
        card={(mark) => (
          <Suspense fallback={<Loading what="the details" />}>
            <Card {...{ mark, entries, onOpen }} onShow={controls.show} />
          </Suspense>
        )}
        fixed={sharesLane && words ? <ShareLabels lane={sharesLane} layout={layout} words={words} /> : null}
        citation={<PrintedCitation title="National policy and local progress" {...{ replay, narrowed }} />}
        foot={
          <>
            {words === undefined ? <SharesList shares={layout.shares} /> : null}
            <Caveats adoption={adoption} />
          </>
        }
      >
        <DrawnLanes layout={layout} scale={scale} stacks={stacks} right={scale.x(domain.to)} />
      </PictureFrame>
    </>
  );
}
