import { useMemo } from 'react';
import type { PolicyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { DetailsCard } from '../entry/details-card.tsx';
import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import type { MarkedTogether } from '../picture/entry-mark.ts';
import { measureText } from '../picture/measure-text.ts';
import { PictureFrame, usePictureView, type PictureView } from '../picture/picture-frame.tsx';
import { PrintedCitation } from '../page/printed-citation.tsx';
import { MoneyCard } from './money-card.tsx';
import type { Follower } from './policy-followers.ts';
import { PolicyHeads, PolicyLines } from './policy-lanes.tsx';
import { policyDomain, policyLayout, policyMarks, policyStops } from './policy-layout.ts';

interface PolicyPictureProps {
  readonly view: PolicyView;
  readonly followers: readonly Follower[];
  readonly search: string;
  readonly zoomText: string | undefined;
  readonly onZoom: (text: string | undefined) => void;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

const marginPx = 264;

function useDrawing(
  { view, followers }: PolicyPictureProps,
  { domain, compact, widthPx, scale }: PictureView,
) {
  const entries = useMemo(
    () => new Map([...view.entries, ...view.milestones].map((entry) => [entry.id, entry])),
    [view],
  );
  const layout = useMemo(
    () =>
      policyLayout(view, followers, {
        ...{ domain, marginPx, headingsAbove: compact, measure: measureText },
        widthPx: Math.max(1, widthPx),
      }),
    [view, followers, domain, compact, widthPx],
  );
  const marks = useMemo(() => policyMarks(layout, entries, scale), [layout, entries, scale]);
  const stops = useMemo(() => policyStops(marks, layout), [marks, layout]);
  return { entries, layout, marks, stops };
}

/** Each of those that one mark stands for, else all of the lit one's trust. */
const belongs = (entry: TimelineEntry, lit: TimelineEntry, together?: MarkedTogether): boolean =>
  together === undefined
    ? entry.id === lit.id || (lit.trust !== undefined && entry.trust?.ods === lit.trust.ods)
    : together.entries.some(({ id }) => id === entry.id);

/** A policy's life above, and below it one row for each trust that followed, on one time axis. */
export function PolicyPicture(props: PolicyPictureProps) {
  const { view, search, open, onOpen } = props;
  const domain = useMemo(() => policyDomain(view), [view]);
  const zoomAt = () => ({ text: props.zoomText, onSettled: props.onZoom });
  const picture = usePictureView({ domain, zoomAt, marginPx, open: open !== undefined });
  const { compact, scale } = picture;
  const { shift } = picture.controls.zoom;
  const { entries, layout, marks, stops } = useDrawing(props, picture);
  return (
    <PictureFrame
      view={picture}
      kind="policy"
      label={`${view.policy.title}: what happened to it above the trusts that followed, by date`}
      {...{ marks, stops, open, onOpen }}
      heightPx={layout.heightPx}
      replay={view.replay}
      isRelated={belongs}
      citation={<PrintedCitation title={view.policy.title} replay={view.replay} />}
      heads={
        <PolicyHeads
          followers={layout.followers}
          widthPx={compact ? undefined : marginPx - 12}
          search={search}
        />
      }
      card={({ entry, together }) => {
        if (together !== undefined) return <MoneyCard together={together} onOpen={onOpen} />;
        const lead = view.trusts.find(({ entryId }) => entryId === entry.id)?.lead;
        return (
          <DetailsCard entry={entry} entries={[...entries.values()]} onOpen={onOpen}>
            {lead === undefined ? null : (
              <p className="details__around">After this policy: {leadTimeLabel(lead)}. Order, not cause.</p>
            )}
          </DetailsCard>
        );
      }}
    >
      <PolicyLines {...{ layout, domain, scale }} sight={{ left: -shift, right: picture.widthPx - shift }} />
    </PictureFrame>
  );
}
