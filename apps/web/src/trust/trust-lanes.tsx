import { middleOf, spanOf } from '../picture/days.ts';
import { markReach } from '../policy/place-lives.ts';
import type { TimeScale } from '../picture/scale.ts';
import type { TieCurve } from './tie-curves.ts';
import { wordsRowPx, wordsTopPx, type PlacedLine } from './trust-layout.ts';
import { fitText } from '../picture/fit-text.ts';
import { measureText } from '../picture/measure-text.ts';

/** A trust's line from its opening to its closing, and the words of its steps under it. */
export function TrustLineLayer({
  placed,
  scale,
  widthPx,
}: {
  readonly placed: PlacedLine;
  readonly scale: TimeScale;
  readonly widthPx: number;
}) {
  const { line, y, words } = placed;
  const [from, to] = [Math.max(0, scale.x(line.span.from)), Math.min(widthPx, scale.x(line.span.to))];
  return (
    <g className="lane hue-trusts" aria-hidden="true">
      <line className="trust-line" x1={from} x2={Math.max(from, to)} y1={y} y2={y} />
      {words.map(({ entry, row, side, text }) => {
        const x = scale.x(middleOf(spanOf(entry.occurred)));
        const wordsY = y + wordsTopPx + row * wordsRowPx;
        return (
          <g key={entry.id}>
            <line className="step-lead" x1={x} x2={x} y1={y + markReach} y2={wordsY - 2} />
            <text
              className="words"
              data-for={entry.id}
              x={side === 'right' ? x + 1 : x - 1}
              y={wordsY + 4}
              textAnchor={side === 'right' ? 'start' : 'end'}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Curves from milestones to the policies tied to them: the stronger the tie, the heavier the line. */
export function TieLayer({
  curves,
  litId,
}: {
  readonly curves: readonly TieCurve[];
  readonly litId: string | undefined;
}) {
  const isLit = ({ tie }: TieCurve) =>
    litId !== undefined && (tie.milestoneId === litId || tie.policyEntryId === litId);
  return (
    <g className="ties" aria-hidden="true">
      {curves.map((curve) => {
        const before = curve.tie.lead.is === 'after' ? '' : ' tie--not-after';
        const lit = litId === undefined ? '' : isLit(curve) ? ' tie--lit' : ' tie--unlit';
        return <path key={curve.key} className={`tie tie--${curve.tie.tie}${before}${lit}`} d={curve.d} />;
      })}
      {curves.map(({ key, text, at, tie }) =>
        at === undefined ? null : (
          <text key={key} className="words words--tie" data-for={tie.milestoneId} x={at.x} y={at.y}>
            {text}
          </text>
        ),
      )}
    </g>
  );
}

interface TrustHeadsProps {
  readonly lines: readonly PlacedLine[];
  readonly own: string;
  /** The headings stand above the lines. */
  readonly compact: boolean;
  /** Some lines are claims of a trust. */
  readonly claims: boolean;
}

function Sample({ tie, children }: { readonly tie: string; readonly children: string }) {
  return (
    <li>
      <svg className="tie-sample" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
        <path className={`tie ${tie}`} d="M0,4H22" />
      </svg>
      {children}
    </li>
  );
}

/** Headings of the policies and of each trust's line, with a legend of the curves. */
export function TrustHeads({ lines, own, compact, claims }: TrustHeadsProps) {
  return (
    <>
      <div className="head" style={{ top: 12 }}>
        <h2 className="head__title">National</h2>
        <p className="head__about">strong: what this trust was funded by, named in, or says bore on it</p>
        <ul className="head__legend">
          {claims ? <Sample tie="tie--claimed">claimed by the trust</Sample> : null}
          <Sample tie="tie--funded">funded</Sample>
          <Sample tie="tie--named">named</Sample>
          <Sample tie="tie--named tie--not-after">not after it, or unsure</Sample>
        </ul>
        <p className="head__about">pale: what bound it, or was in force then</p>
        <p className="head__about">bar: the day it was due; small ring: a move</p>
        {compact ? null : <p className="head__about">on each line: how long after</p>}
      </div>
      {lines.map(({ line, y }) => (
        <div key={line.ods} className="head" style={{ top: compact ? y - 54 : y - 10 }}>
          <h2 className="head__title">{line.ods === own ? 'This trust' : line.ods}</h2>
          <p className="head__about">{fitText(line.name, 156 * 3, measureText)}</p>
        </div>
      ))}
    </>
  );
}
