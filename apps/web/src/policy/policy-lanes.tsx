import type { FollowingTrust } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { shortTrustName } from '../labels/trust-labels.ts';
import { axisTicks } from '../picture/axis.ts';
import { middleOf, type DaySpan } from '../picture/days.ts';
import { Glyph } from '../picture/glyph.tsx';
import { laneOf } from '../picture/lanes.ts';
import { markId } from '../picture/entry-mark.ts';
import { measureText } from '../picture/measure-text.ts';
import type { TimeScale } from '../picture/scale.ts';
import { stepShapes, withoutOutcomeWords, type FollowerRow, type FollowerRows } from './follower-rows.ts';
import { wordsBeside, wordsInSight, type Sight } from './life-words.ts';
import type { Follower } from './policy-followers.ts';
import type { LifeBar, PlacedStep, PolicyLayout } from './policy-layout.ts';

const barPx = 18;

interface DrawnProps {
  readonly scale: TimeScale;
  /** The part in sight; a line that began before its left edge comes in from there, with its words. */
  readonly sight: Sight;
}

function Bar({ bar, scale, sight }: DrawnProps & { readonly bar: LifeBar }) {
  const [from, to] = [Math.max(sight.left, scale.x(bar.span.from)), scale.x(bar.span.to)];
  if (to <= sight.left) return null;
  return (
    <g>
      <rect
        className={bar.open ? 'life__bar life__bar--open' : 'life__bar'}
        x={from}
        y={bar.y - barPx / 2}
        width={Math.max(2, to - from)}
        height={barPx}
      />
      <text className="words" y={bar.y + 4} {...wordsBeside(bar.side, from, to)}>
        {bar.text}
      </text>
    </g>
  );
}

function Words({ placed, scale, sight }: DrawnProps & { readonly placed: PlacedStep }) {
  const { step, y, overLine, text } = placed;
  const at = wordsInSight(placed, scale, sight, measureText);
  if (at === undefined) return null;
  const begin = scale.x(middleOf(step.span));
  // The line makes way for words that stand in it.
  const gap = overLine ? `H${at.x - 2}M${at.x + measureText(text) + 4},${y}` : '';
  return (
    <g className={`hue-${laneOf(step.entry)}`}>
      {step.due === undefined ? null : (
        <path
          className="life__line life__line--dashed"
          d={`M${begin},${y}${gap}H${scale.x(step.due.to)}m0,-6v12`}
        />
      )}
      <text className="words" data-for={markId(step)} y={y + 4} {...at}>
        {text}
      </text>
    </g>
  );
}

interface YearsAgainProps {
  readonly heights: readonly number[];
  readonly domain: DaySpan;
  readonly scale: TimeScale;
}

/** The years once more over rows that are far from the axis. */
function YearsAgain({ heights, domain, scale }: YearsAgainProps) {
  const years = axisTicks(domain, scale.pxPerDay).filter(({ of }) => of === 'year');
  return heights.map((y) =>
    years.map(({ day, label }) =>
      label === undefined ? null : (
        <text key={`${y}/${day}`} className="axis__label" x={scale.x(day) + 4} y={y - 6}>
          {label}
        </text>
      ),
    ),
  );
}

interface PolicyLinesProps extends DrawnProps {
  readonly layout: PolicyLayout;
  readonly domain: DaySpan;
}

/** All that is drawn under the marks: the life with its words, the years again, a line for each trust. */
export function PolicyLines({ layout, domain, scale, sight }: PolicyLinesProps) {
  const { bar, steps, followers } = layout;
  return (
    <g aria-hidden="true">
      <Bar {...{ bar, scale, sight }} />
      {steps.map((placed) => (
        <Words key={markId(placed.step)} {...{ placed, scale, sight }} />
      ))}
      <YearsAgain heights={followers.years} domain={domain} scale={scale} />
      {followers.rows.map(({ follower, y }) => (
        <line
          key={follower.ods}
          className="grid"
          x1={scale.x(domain.from)}
          x2={scale.x(domain.to)}
          y1={y}
          y2={y}
        />
      ))}
    </g>
  );
}

/** Headings of the ties, on the picture and over the lists. */
export const tieHeadings: Readonly<Record<Follower['tie'], string>> = {
  claimed: 'Say that it bore on them',
  funded: 'Funded under it',
  named: 'Named in it',
  related: 'Said to belong to it: a hint, and no more',
};

interface NameProps {
  readonly row: FollowerRow;
  readonly widthPx: number | undefined;
  readonly search: string;
}

/** The name of a trust at its row: short to the eye, whole to who hears it. */
function Name({ row, widthPx, search }: NameProps) {
  const { ods, name, withoutOutcome } = row.follower;
  const short = shortTrustName(name);
  return (
    <li className="follower-name" style={{ top: row.top, width: widthPx }}>
      <Link to={{ pathname: `/trusts/${ods}`, search }}>
        {short}
        <span className="nhsuk-u-visually-hidden">{name.slice(short.length)}</span>
      </Link>
      {withoutOutcome ? <span className="follower-name__note">{withoutOutcomeWords}</span> : null}
    </li>
  );
}

interface PolicyHeadsProps {
  readonly followers: FollowerRows;
  /** Width of the margin; undefined where names stand above their rows. */
  readonly widthPx: number | undefined;
  /** The clocks chosen, kept on the way to a trust. */
  readonly search: string;
}

/** Headings of the life and of each tie, and the names of the trusts. */
export function PolicyHeads({ followers, widthPx, search }: PolicyHeadsProps) {
  return (
    <>
      {followers.rows.length === 0 ? null : (
        <a className="nhsuk-skip-link" href="#marks">
          Skip the trusts, to the marks
        </a>
      )}
      <div className="head" style={{ top: 6, width: widthPx }}>
        <h3 className="head__title">What happened to it</h3>
        <p className="head__about">from its beginning to its end; width: how far a date is known</p>
      </div>
      {followers.headings.map(({ tie, count, top }) => (
        <div key={tie} className="head" style={{ top: top + 4, width: widthPx }}>
          <h3 className="head__title">
            {tieHeadings[tie]} ({count})
          </h3>
        </div>
      ))}
      <ul className="follower-names">
        {followers.rows.map((row) => (
          <Name key={row.follower.ods} row={row} widthPx={widthPx} search={search} />
        ))}
      </ul>
    </>
  );
}

const stepWords: Readonly<Record<FollowingTrust['step'], string>> = {
  money: 'money to it',
  naming: 'named',
  contract: 'contract',
  live: 'live',
  other: 'other milestone',
  planned: 'planned',
  setback: 'setback',
};

const isStep = (step: string): step is FollowingTrust['step'] => Object.hasOwn(stepWords, step);

/** Legend of the marks in the rows of trusts: those that are there. */
export function StepLegend({ trusts }: { readonly trusts: readonly FollowingTrust[] }) {
  const there = new Set<string>(trusts.map(({ step }) => step));
  return (
    <ul className="step-legend" aria-label="Marks of trusts">
      {Object.entries(stepWords).map(([step, words]) =>
        isStep(step) && there.has(step) ? (
          <li key={step}>
            <Glyph shape={stepShapes[step]} hue={step === 'money' ? 'money' : 'trusts'} /> {words}
          </li>
        ) : null,
      )}
    </ul>
  );
}
