import { useId } from 'react';
import type { TimeScale } from './scale.ts';
import type { UnseenDays } from './unseen-days.ts';

/** Lines aslant, by which the eye tells days not yet known from those not yet happened without any colour. */
function Slant({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="unseen__slant" x1={0} x2={0} y1={0} y2={7} />
    </pattern>
  );
}

interface UnseenShadesProps {
  readonly unseen: readonly UnseenDays[];
  readonly scale: TimeScale;
  readonly heightPx: number;
}

/** Shades of the days that the answer cannot tell of, under everything else of a picture. */
export function UnseenShades({ unseen, scale, heightPx }: UnseenShadesProps) {
  const slant = useId();
  return (
    <g aria-hidden="true">
      <defs>
        <Slant id={slant} />
      </defs>
      {unseen.map(({ is, span }) => {
        const box = { x: scale.x(span.from), width: scale.x(span.to) - scale.x(span.from), height: heightPx };
        return (
          <g key={is} className="unseen" data-unseen={is}>
            <rect className="unseen__ground" {...box} />
            {is === 'not-known' ? <rect {...box} fill={`url(#${slant})`} /> : null}
          </g>
        );
      })}
    </g>
  );
}

/** The legend of the shades, in words. */
export function UnseenLegend({ unseen }: { readonly unseen: readonly UnseenDays[] }) {
  const slant = useId();
  if (unseen.length === 0) return null;
  return (
    <ul className="unseen-legend">
      {unseen.map(({ is, words }) => (
        <li key={is}>
          <svg width={26} height={14} aria-hidden="true">
            <defs>
              <Slant id={`${slant}-${is}`} />
            </defs>
            <rect className="unseen__ground unseen__sample" x={0.5} y={0.5} width={25} height={13} />
            {is === 'not-known' ? <rect width={26} height={14} fill={`url(#${slant}-${is})`} /> : null}
          </svg>
          {is === 'not-known' ? 'Hatched' : 'Shaded'}: {words}
        </li>
      ))}
    </ul>
  );
}
