import { useMemo } from 'react';
import type { TrustView } from '#contracts/trust';
import { isTied } from '../entry/related-entries.ts';
import { tieCurves } from './tie-curves.ts';
import type { TrustHistory } from './trust-history.ts';
import { aboveRowPx, trustLayout, trustMarks, trustStops, leadRoom } from './trust-layout.ts';
import { zoomTo, zoomText } from '../picture/zoom-window.ts';
import { DetailsCard } from '../entry/details-card.tsx';
import type { EntryMark } from '../picture/entry-mark.ts';
import { measureText } from '../picture/measure-text.ts';
import { PictureFrame, usePictureView, type PictureView } from '../picture/picture-frame.tsx';
import { PrintedCitation } from '../page/printed-citation.tsx';
import { LifeLines } from '../national-timeline/life-lane.tsx';
import { TieList } from './tie-list.tsx';
import { TieLayer, TrustHeads, TrustLineLayer } from './trust-lanes.tsx';

interface TrustPictureProps {
  readonly view: TrustView;
  readonly history: TrustHistory;
  readonly zoomText: string | undefined;
  readonly onZoom: (text: string | undefined) => void;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

const endsOf = (marks: readonly EntryMark[]) =>
  new Map(
    marks.map(({ entry: { id, category, trust }, x, y, radius }) => {
      const below = category === 'policy' || trust === undefined;
      return [id, { id, x, y: below ? y + radius : y - radius }];
    }),
  );

const wholeText = '1900-01-01..2100-01-01';

/** The days in sight at first: those of the trust's steps, not its whole life. */
function useTrustView({ history, zoomText: text, onZoom, open }: TrustPictureProps) {
  const { domain, usual } = history;
  const zoomAt = (widthPx: number) => {
    const usualText = zoomText(zoomTo(usual, domain, widthPx), domain, widthPx);
    return {
      text: text ?? usualText,
      onSettled: (settled: string | undefined) =>
        onZoom(settled === usualText ? undefined : (settled ?? wholeText)),
    };
  };
  return usePictureView({ domain, zoomAt, open: open !== undefined });
}

function useDrawing({ view, history }: TrustPictureProps, { compact, widthPx, scale }: PictureView) {
  const { asAt } = view.replay;
  const layout = useMemo(
    () =>
      trustLayout(history, {
        asAt,
        widthPx: Math.max(1, widthPx),
        headingsAbove: compact,
        measure: measureText,
      }),
    [history, asAt, compact, widthPx],
  );
  const marks = useMemo(() => trustMarks(layout, scale), [layout, scale]);
  const stops = useMemo(() => trustStops(marks, layout), [marks, layout]);
  const curves = useMemo(
    () => tieCurves(history.ties, endsOf(marks), measureText, leadRoom(layout, scale, measureText)),
    [history.ties, marks, layout, scale],
  );
  return { layout, marks, stops, curves };
}

/** Policies above, the trust's milestones below, and a curve from each milestone to the policy tied to it. */
export function TrustPicture(props: TrustPictureProps) {
  const { view, history, open, onOpen } = props;
  const picture = useTrustView(props);
  const { scale, compact } = picture;
  const { layout, marks, stops, curves } = useDrawing(props, picture);
  return (
    <PictureFrame
      view={picture}
      kind="trust"
      label={`${view.trust.name}: national policies above its milestones, by date`}
      {...{ marks, stops, open, onOpen }}
      heightPx={layout.heightPx}
      replay={view.replay}
      isRelated={(entry, lit) => isTied(entry, lit, history.ties)}
      heads={
        <TrustHeads
          lines={layout.lines}
          own={view.trust.ods}
          compact={compact}
          claims={history.ties.some(({ tie }) => tie === 'claimed')}
        />
      }
      citation={<PrintedCitation title={view.trust.name} replay={view.replay} />}
      lit={(mark) => <TieLayer curves={curves} litId={mark?.entry.id} />}
      card={(mark) => (
        <DetailsCard entry={mark.entry} entries={history.entries} onOpen={onOpen}>
          <TieList milestoneId={mark.entry.id} view={view} />
        </DetailsCard>
      )}
    >
      <LifeLines lives={layout.above} scale={scale} rowPx={aboveRowPx} top={layout.aboveTop} />
      {layout.lines.map((placed) => (
        <TrustLineLayer
          key={placed.line.ods}
          placed={placed}
          scale={scale}
          widthPx={scale.x(picture.domain.to)}
        />
      ))}
    </PictureFrame>
  );
}
