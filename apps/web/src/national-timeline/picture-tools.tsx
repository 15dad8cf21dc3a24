import { use, useState } from 'react';
import { pageTitle } from '#contracts/page';
import { LinksLeave } from '../link/links-leave.ts';
import { citedAddress } from '../page/citation-words.ts';
import { PictureFiles } from '../picture-file/picture-files.tsx';
import { Glyph } from '../picture/glyph.tsx';
import { EmbedCode } from './embed-code.tsx';
import { everyLane } from './lane-choice.ts';
import { laneLegends } from './lane-legends.ts';
import type { LaneBox } from './national-layout.ts';
import type { NationalPictureProps } from './picture-props.ts';

interface ToolsProps extends Pick<NationalPictureProps, 'onHeights' | 'replay' | 'narrowed' | 'filters'> {
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

/** The picture to take away: as a file, or in a page of others. */
function Away({ replay, narrowed, filters }: Omit<ToolsProps, 'onHeights' | 'lanes'>) {
  const [isOpen, setOpen] = useState(false);
  const title = pageTitle('national');
  const told = () => ({ name: 'national-picture', title, replay, narrowed, filters });
  return (
    <details className="picture-away" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Save or embed</summary>
      <div className="picture-away__ways">
        <PictureFiles told={told} />
        {isOpen ? <EmbedCode title={title} cited={citedAddress(replay)} /> : null}
      </div>
    </details>
  );
}

/** Over the picture: the key, whether its lanes are fitted to the window, and the ways to take it away. */
export function PictureTools({ lanes, onHeights, ...answer }: ToolsProps) {
  const isAlone = use(LinksLeave);
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
      {isAlone ? null : <Away {...answer} />}
    </div>
  );
}
