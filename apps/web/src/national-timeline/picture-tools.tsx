import { Glyph } from '../picture/glyph.tsx';
import { everyLane } from './lane-choice.ts';
import { laneLegends } from './lane-legends.ts';
import type { LaneBox } from './national-layout.ts';
import type { NationalPictureProps } from './picture-props.ts';

interface ToolsProps extends Pick<NationalPictureProps, 'onHeights'> {
  readonly lanes: readonly LaneBox[];
}

/** The meaning of the shapes of all lanes: where lanes are low, their headings have no room for it. */
function Key({ lanes }: Pick<ToolsProps, 'lanes'>) {
  return (
    <details className="picture-key">
      <summary>Key</summary>
      <div className="picture-key__lanes">
        {lanes.map(({ id }) => {
          const { title, about, legend } = laneLegends[id];
          return (
            <section key={id}>
              <h2>{title}</h2>
              {about === '' ? null : <p>{about}</p>}
              <ul>
                {legend.map(([shape, means]) => (
                  <li key={means}>
                    <Glyph shape={shape} hue={id} /> {means}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </details>
  );
}

/** Over the picture: the key, and whether its lanes are fitted to the window. */
export function PictureTools({ lanes, onHeights }: ToolsProps) {
  const whole = lanes.every(({ state }) => state === 'whole');
  const fitted = lanes.every(({ state, leftOut }) => state === 'fitted' && leftOut === 0);
  return (
    <div className="picture-tools">
      <Key lanes={lanes} />
      {fitted ? null : (
        <button
          type="button"
          className="link-button"
          aria-pressed={whole}
          onClick={() => onHeights(whole ? undefined : everyLane)}
        >
          {whole ? 'Fit to the window' : 'Open all lanes'}
        </button>
      )}
    </div>
  );
}
