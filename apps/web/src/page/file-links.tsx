import { Fragment } from 'react';
import { addressOf } from '../api-client/ask.ts';
import { FileLink } from '../link/link.tsx';

/** The forms that files come in, under the words of their links. */
const forms = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['parquet', 'Parquet'],
  ['json-file', 'JSON'],
] as const;

interface FileLinksProps {
  /** Says what the files hold: what is on screen, and no more. */
  readonly what: string;
  readonly path: string;
  /** The question, with the three clocks of the answer on screen. */
  readonly query: URLSearchParams;
}

/** Links to what is on screen as files, in each form; on paper there are none. */
export function FileLinks({ what, path, query }: FileLinksProps) {
  return (
    <span className="downloads__files">
      {what}:{' '}
      {forms.map(([format, words], at) => (
        <Fragment key={format}>
          {at === 0 ? '' : ', '}
          <FileLink to={addressOf(path, new URLSearchParams([...query, ['format', format]]))} download>
            {words}
            <span className="nhsuk-u-visually-hidden">: {what}</span>
          </FileLink>
        </Fragment>
      ))}
    </span>
  );
}
