import { useState } from 'react';
import { citationWords, citedAddress, clocksInWords, licenceWords } from '../page/citation-words.ts';
import type { PictureTold, PictureWords } from './picture-told.ts';
import type { PictureForm } from './save-picture.ts';

const forms: readonly PictureForm[] = ['svg', 'png'];

const wordsOf = (told: PictureTold): PictureWords => ({
  title: told.title,
  choices: [clocksInWords(told.replay), ...(told.narrowed ?? [])].join(' · '),
  citation: citationWords(told, citedAddress(told.replay)),
  licence: licenceWords,
  question: { name: told.name, filters: told.filters, replay: told.replay },
});

interface PictureFilesProps {
  /** Asked when a file is: all that it says beside the picture. */
  readonly told: () => PictureTold;
}

/** Buttons that save the picture beside them as files; what makes these is loaded when it is asked for. */
export function PictureFiles({ told }: PictureFilesProps) {
  const [failure, setFailure] = useState('');
  const save = async (around: Element | null, form: PictureForm) => {
    setFailure('');
    try {
      const { savePicture } = await import('./save-picture.ts');
      if (around !== null) await savePicture(around, wordsOf(told()), form);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className="picture-files">
      The picture:{' '}
      {forms.map((form, at) => (
        <span key={form}>
          {at === 0 ? '' : ', '}
          <button
            type="button"
            className="link-button"
            onClick={(event) => void save(event.currentTarget.closest('.record'), form)}
          >
            <span className="nhsuk-u-visually-hidden">Save the picture as </span>
            {form.toUpperCase()}
          </button>
        </span>
      ))}
      {failure === '' ? null : (
        <span role="alert" className="picture-files__failure">
          {failure}
        </span>
      )}
    </span>
  );
}
