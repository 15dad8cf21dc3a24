import type { ReactNode } from 'react';
import type { AdoptionView } from '#contracts/adoption';
import type { LaneId } from '../../layout/lanes.ts';
import type { LaneBox } from '../../layout/national.ts';
import type { Shape } from '../../layout/shapes.ts';
import { Glyph } from '../glyph/glyph.tsx';

interface HeadWords {
  readonly title: string;
  readonly about: string;
  readonly legend: readonly (readonly [shape: Shape, means: string])[];
}

const heads: Readonly<Record<LaneId, HeadWords>> = {
  'in-charge': { title: 'In charge', about: 'who answered for digital policy', legend: [] },
  strategy: {
    title: 'Strategy',
    about: 'plans, programmes, reviews',
    legend: [
      ['tick', 'published, launched'],
      ['hollow-tick', 'announced; review'],
      ['change', 'revised'],
      ['cross', 'superseded, dropped'],
    ],
  },
  money: {
    title: 'Money',
    about: 'each figure with its kind; kinds are never added',
    legend: [
      ['disc', 'announced'],
      ['ring', 'bids open'],
      ['end', 'bids close'],
      ['hollow-diamond', 'awarded'],
      ['change', 'restated or cut'],
      ['cross', 'superseded, withdrawn'],
    ],
  },
  standards: {
    title: 'Standards',
    about: 'with mandates and assessments; filled: in force',
    legend: [
      ['hollow-square', 'standard'],
      ['hollow-triangle', 'mandate'],
      ['ring', 'assessment'],
      ['change', 'revised'],
    ],
  },
  promises: {
    title: 'Promises',
    about: '',
    legend: [
      ['ring', 'the day it was made'],
      ['end', 'the day it fell due'],
      ['dot', 'restated'],
      ['check', 'met'],
      ['cross', 'superseded'],
    ],
  },
  shares: { title: 'Shares', about: 'of trusts with a record, as published by others; not one series', legend: [] },
  trusts: {
    title: 'Trusts',
    about: 'one mark each, by quarter; in pale bars: date half known',
    legend: [
      ['disc', 'record live'],
      ['ring', 'contract signed'],
      ['square', 'named or funded'],
      ['dot', 'other milestone'],
      ['dashed-ring', 'planned'],
      ['cross', 'setback'],
    ],
  },
  'trust-lives': {
    title: 'Trusts come and go',
    about: '',
    legend: [
      ['opens', 'opens'],
      ['closes', 'closes'],
      ['joins', 'merges'],
      ['hollow-square', 'renamed'],
    ],
  },
};

/** Our own count, said as a count: never a share of trusts. */
function Count({ adoption }: { readonly adoption: AdoptionView | undefined }) {
  const last = adoption?.steps.at(-1);
  if (last === undefined) return null;
  const { atLeast, atMost, trustsOpen } = last;
  const n = atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
  return (
    <p className="head__count">
      go-lives on record here: <strong>{n}</strong> of {trustsOpen} trusts open. Not a share: the record is not complete
    </p>
  );
}

function Head({ lane, compact, children }: { lane: LaneBox; compact: boolean; children: ReactNode }) {
  const { title, about, legend } = heads[lane.id];
  return (
    <div className="head" style={{ top: lane.top - (compact ? 0 : 6) }}>
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
  /** The headings stand over their lanes, not beside them. */
  readonly compact: boolean;
  readonly adoption: AdoptionView | undefined;
}

/** What each lane holds and what its shapes mean, beside it. */
export function LaneHeads({ lanes, compact, adoption }: LaneHeadsProps) {
  return lanes.map((lane) => (
    <Head key={lane.id} lane={lane} compact={compact}>
      {lane.id === 'trusts' ? <Count adoption={adoption} /> : null}
    </Head>
  ));
}
