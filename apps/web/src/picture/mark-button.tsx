import { memo } from 'react';
import { ComparedSign } from '../compared/compared-sign.tsx';
import { comparedWords } from '../compared/comparison.ts';
import { entryAccessibleName } from '../labels/entry-labels.ts';
import { countHalfPx } from './count-mark.ts';
import { markId, type EntryMark } from './entry-mark.ts';
import { reachOf } from './mark-at.ts';
import { ShapePath } from './glyph.tsx';

interface MarkButtonProps extends EntryMark {
  /** It is where the keyboard enters the figure. */
  readonly current: boolean;
  readonly open: boolean;
  readonly related: boolean;
}

const blockUpTo = 14;

/** Behind the shape, as wide as what is not known of the date. */
function Unknown({ spanPx, radius, block }: { spanPx: number; radius: number; block: boolean }) {
  const height = block ? radius * 2.8 : radius * 1.7;
  return (
    <rect
      className={block ? 'mark__block' : 'mark__unknown'}
      x={-spanPx / 2}
      y={-height / 2}
      width={spanPx}
      height={height}
      rx={block ? 1 : 3}
    />
  );
}

/** So many entries, as their number. */
function Count({ count, radius }: { readonly count: number; readonly radius: number }) {
  const half = countHalfPx(count);
  return (
    <>
      <rect
        className="shape shape--hollow"
        x={-half}
        y={-radius + 1}
        width={half * 2}
        height={radius * 2 - 2}
        rx={radius - 1}
      />
      <text className="mark__number" y={3.5} textAnchor="middle">
        {count}
      </text>
    </>
  );
}

interface FaceProps extends Pick<EntryMark, 'shape' | 'radius'> {
  /** Width of what is not known of the date; 0 where the shape is as wide. */
  readonly unknownPx: number;
  readonly block: boolean;
  readonly count: number | undefined;
}

/** A mark around 0,0: the same at most zooms, and not drawn anew for them. */
const Face = memo(function MarkFace({ shape, radius, unknownPx, block, count }: FaceProps) {
  return (
    <>
      {unknownPx > 0 ? <Unknown spanPx={unknownPx} radius={radius} block={block} /> : null}
      {block || count !== undefined ? null : <ShapePath shape={shape} radius={radius} />}
      {count === undefined ? null : <Count count={count} radius={radius} />}
    </>
  );
});

/** One entry: a shape that can be reached by pointer and keyboard and says its name; unchanged ones are not drawn anew. */
export const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { entry, together, lane, shape, x, y, spanPx, radius, pale, found, as, current, open, related } =
    props;
  const block = shape === 'tick' && spanPx > 4 && spanPx <= blockUpTo;
  const count = together?.counted === true ? together.entries.length : undefined;
  const reach = Math.max(reachOf(radius), count === undefined ? 0 : countHalfPx(count) + 2);
  const classes = [
    'mark',
    `hue-${lane}`,
    `mark--${shape}`,
    related ? 'mark--related' : '',
    pale === true ? 'mark--pale' : '',
    entry.mayHaveHappened ? 'mark--maybe' : '',
    open ? 'mark--open' : '',
    found === undefined ? '' : found ? 'mark--found' : 'mark--passed',
    as === undefined ? '' : `compared--${as}`,
    count === undefined ? '' : 'mark--counted',
  ];
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-entry-id={markId(props)}
      {...(count !== undefined && { 'data-holds': together?.entries.map(({ id }) => id).join(' ') })}
      role="button"
      aria-label={[entryAccessibleName(entry, together?.words), ...(as ? [comparedWords[as]] : [])].join(
        ', ',
      )}
      aria-pressed={open}
      tabIndex={current ? 0 : -1}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
    >
      {found === true ? <circle className="mark__halo" r={radius + 3} /> : null}
      <Face {...{ shape, radius, block, count }} unknownPx={spanPx > radius * 2 || block ? spanPx : 0} />
      <ComparedSign as={as} radius={radius} />
      <rect
        className="mark__reach"
        x={-reach}
        y={-radius - 3}
        width={reach * 2}
        height={radius * 2 + 6}
        rx="3"
      />
    </g>
  );
});
