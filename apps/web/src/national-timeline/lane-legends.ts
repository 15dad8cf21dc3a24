import type { LaneId } from '../picture/lanes.ts';
import type { MarkShape } from '../picture/shapes.ts';

/** Heading of a lane, and the meaning of its shapes. */
export interface LaneLegend {
  readonly title: string;
  readonly about: string;
  readonly legend: readonly (readonly [shape: MarkShape, means: string])[];
}

/** The words beside each lane; the page on how to read the picture says the same. */
export const laneLegends: Readonly<Record<LaneId, LaneLegend>> = {
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
  shares: {
    title: 'Shares',
    about: 'of trusts with a record, as published by others; not one series',
    legend: [],
  },
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
