import type { AdoptionView } from '#contracts/adoption';
import type { LaneHeight } from './lane-choice.ts';
import type { LaneBox } from './national-layout.ts';
import { adoptersLabel, countedTrustsLabel } from '../labels/adoption-labels.ts';
import { Glyph } from '../picture/glyph.tsx';
import type { LaneId } from '../picture/lanes.ts';
import { useMedia } from '../page-state/use-media.ts';
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

const titlePx = 22;
const linePx = 15;
const aboutPx = 32;
const countPx = 92;

/** Parts of a heading that its lane is high enough for; the key has the rest. */
function partsFor({ id, height, state }: LaneBox) {
  const { about, legend } = laneLegends[id];
  const withAbout = titlePx + (about === '' ? 0 : aboutPx);
  const withLegend = withAbout + legend.length * linePx;
  const counts = id === 'trusts' && height >= titlePx + countPx;
  const left = height - (counts ? countPx : 0);
  const shown = state !== 'folded';
  return { counts: shown && counts, about: shown && left >= withAbout, legend: shown && left >= withLegend };
}

interface HeadProps {
  readonly lane: LaneBox;
  readonly adoption: AdoptionView | undefined;
  readonly onHeight: (id: LaneId, height: LaneHeight) => void;
}

/** Opens a lane in which words are left out, and fits one that is open. */
function Room({ lane: { id, state, leftOut }, onHeight }: HeadProps) {
  const { title } = laneLegends[id];
  if (state === 'whole') {
    return (
      <button type="button" className="head__room" onClick={() => onHeight(id, 'fitted')}>
        fit<span className="nhsuk-u-visually-hidden"> {title} to the window</span>
      </button>
    );
  }
  if (state === 'folded' || leftOut === 0) return null;
  return (
    <button
      type="button"
      className="head__room"
      title={`${leftOut} names left out for want of room`}
      onClick={() => onHeight(id, 'whole')}
    >
      +{leftOut}
      <span className="nhsuk-u-visually-hidden"> names of {title}: open it to its whole height</span>
    </button>
  );
}

function Head(props: HeadProps) {
  const { lane, adoption, onHeight } = props;
  const { title, about, legend } = laneLegends[lane.id];
  const shown = partsFor(lane);
  const folded = lane.state === 'folded';
  // On paper nobody folds anything.
  const printing = useMedia('print');
  return (
    <div className="head" style={{ top: lane.top - 4 }}>
      <div className="head__row">
        <h2 className={`head__title hue-${lane.id}`}>
          {printing ? (
            title
          ) : (
            <button
              type="button"
              className="head__fold"
              aria-expanded={!folded}
              onClick={() => onHeight(lane.id, folded ? 'whole' : 'folded')}
            >
              {title}
            </button>
          )}
        </h2>
        {printing ? null : <Room {...props} />}
      </div>
      {shown.about && about !== '' ? <p className="head__about">{about}</p> : null}
      {shown.legend ? (
        <ul className="head__legend">
          {legend.map(([shape, means]) => (
            <li key={means}>
              <Glyph shape={shape} hue={lane.id} />
              {means}
            </li>
          ))}
        </ul>
      ) : null}
      {shown.counts ? <Count adoption={adoption} /> : null}
    </div>
  );
}

interface LaneHeadsProps extends Omit<HeadProps, 'lane'> {
  readonly lanes: readonly LaneBox[];
}

/** Headings of the lanes beside each lane: they fold and open it, and say what its shapes mean where there is room. */
export function LaneHeads({ lanes, ...rest }: LaneHeadsProps) {
  return lanes.map((lane) => <Head key={lane.id} lane={lane} {...rest} />);
}
