import type { TimelineEntry } from '#contracts/timeline';
import { shortTrustName } from '../labels/trust-labels.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import { middleOf, spanOf } from '../picture/days.ts';
import { placeLabels, type Box, type Segment } from '../picture/place-labels.ts';
import type { TimeScale } from '../picture/scale.ts';
import type { StackPicture } from '../picture/stack-marks.ts';
import { stackNotes } from '../picture/stack-notes.ts';

/** A trust's name beside its mark; pixels from the middle of the mark. */
export interface NameBesideMark {
  /** Id of the entry whose mark it stands beside. */
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly lead?: Segment;
}

/** Names are given to as many marks in sight; beside more of them there is no room. */
const mostNamed = 40;
/** Height of a row of names. */
const rowPx = 16;
const mostRows = 4;
const noteHeightPx = 14;
/** A name that is cut is no longer than that. */
const mostCutPx = 110;

interface NamesGround {
  /** Heights from the ground of the stacks. */
  readonly top: number;
  readonly bottom: number;
  readonly widthPx: number;
  readonly radius: number;
  readonly measure: MeasureText;
}

const isNamed = ({ trust }: Pick<TimelineEntry, 'trust'>) => trust !== undefined;

/** Height that a lane is given on top of its stacks for the names of the trusts in sight; 0 where there are too many. */
export function namesRoomPx(entries: readonly TimelineEntry[], scale: TimeScale, widthPx: number): number {
  let inSight = 0;
  for (const entry of entries) {
    const x = scale.x(middleOf(spanOf(entry.occurred)));
    if (isNamed(entry) && x >= 0 && x <= widthPx) inSight += 1;
    if (inSight > mostNamed) return 0;
  }
  return Math.min(mostRows, inSight) * rowPx;
}

function boxesOf({ marks, tops }: StackPicture, { widthPx, radius, measure }: NamesGround): readonly Box[] {
  return [
    ...marks.map(({ x, y }) => ({
      ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    })),
    ...stackNotes(tops, widthPx, measure).map(({ text, x, y }) => {
      const half = measure(text) / 2;
      return { left: x - half, right: x + half, top: y - noteHeightPx, bottom: y };
    }),
  ];
}

const textsFor = ({ trust }: TimelineEntry, measure: MeasureText): readonly string[] => {
  const name = shortTrustName(trust?.name ?? '');
  const cut = fitText(name, mostCutPx, measure);
  return cut === '' ? [name] : [name, cut];
};

/** Names beside the marks of a lane where there are few in sight, none over a mark, a note or another name. */
export function namesBesideMarks(stacks: StackPicture, ground: NamesGround): readonly NameBesideMark[] {
  const { top, bottom, widthPx, measure } = ground;
  const seen = stacks.marks.filter(({ x }) => x >= 0 && x <= widthPx);
  if (seen.length > mostNamed) return [];
  const places = new Map(seen.map(({ entry, x, y }) => [entry.id, { x, y }]));
  const wanted = seen
    .filter(({ entry }) => isNamed(entry))
    // From the right: words go to the right of a mark, and lines to those that stand off then cross none.
    .toSorted((a, b) => b.x - a.x)
    .map(({ entry, x, y }) => ({
      key: entry.id,
      ...{ texts: textsFor(entry, measure), x, y },
    }));
  const frame = { left: 0, right: widthPx, top, bottom };
  return placeLabels(wanted, { frame, marks: boxesOf(stacks, ground), lines: [] }, measure).map(
    ({ key, text, x, y, lead }) => {
      const at = places.get(key) ?? { x: 0, y: 0 };
      const moved = lead && {
        ...{ x1: lead.x1 - at.x, x2: lead.x2 - at.x, y1: lead.y1 - at.y, y2: lead.y2 - at.y },
      };
      return { id: key, text, x: x - at.x, y: y - at.y, ...(moved && { lead: moved }) };
    },
  );
}
