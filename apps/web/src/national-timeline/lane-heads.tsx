import type { ReactNode } from 'react';
import type { AdoptionView } from '#contracts/adoption';
import type { LaneBox } from './national-layout.ts';
import { adoptersLabel, countedTrustsLabel } from '../labels/adoption-labels.ts';
import { Glyph } from '../picture/glyph.tsx';
import { laneLegends } from './lane-legends.ts';

/** Our own count, said as a count: never a share of trusts. */
function Count({ adoption }: { readonly adoption: AdoptionView | undefined }) {
  if (adoption === undefined) return null;
  const counts = adoption.ways[adoption.merger];
  return (
    <p className="head__count">
      go-lives on record here: <strong>{adoptersLabel(counts)}</strong> of {countedTrustsLabel(counts)} trusts
      open, without those that closed. Not a share: the record is not complete
    </p>
  );
}

function Head({ lane, children }: { lane: LaneBox; children: ReactNode }) {
  const { title, about, legend } = laneLegends[lane.id];
  return (
    <div className="head" style={{ top: lane.head - 6 }}>
      <h2 className={`head__title hue-${lane.id}`}>{title}</h2>
      {about === '' ? null : <p className="head__about">{about}</p>}
      <ul className="head__legend">
        {legend.map(([shape, means]) => (
          <li key={means}>
            <Glyph shape={shape} hue={lane.id} />
            {means}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

interface LaneHeadsProps {
  readonly lanes: readonly LaneBox[];
  readonly adoption: AdoptionView | undefined;
}

/** Headings of the lanes with their legends, beside each lane. */
export function LaneHeads({ lanes, adoption }: LaneHeadsProps) {
  return lanes.map((lane) => (
    <Head key={lane.id} lane={lane}>
      {lane.id === 'trusts' ? <Count adoption={adoption} /> : null}
    </Head>
  ));
}
