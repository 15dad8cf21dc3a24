import { Fragment } from 'react';
import { addressOf } from '../api-client/ask.ts';
import { CiteLink } from './cite-link.tsx';
import { FileLink } from '../link/link.tsx';

/** The forms that files come in, under the words of their links. */
const forms = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['parquet', 'Parquet'],
  ['json-file', 'JSON'],
] as const;

const whole = (query: URLSearchParams, format: string): URLSearchParams =>
  new URLSearchParams([...query, ['format', format]]);

interface FileLinksProps {
  /** Says what the files hold: what is on screen, and no more. */
  readonly what: string;
  readonly path: string;
  /** The question, with the three clocks of the answer on screen. */
  readonly query: URLSearchParams;
}

/** Links to what is on screen as files, in each form, and to its citation; on paper there are none. */
export function FileLinks({ what, path, query }: FileLinksProps) {
  return (
    <span className="downloads__files">
      {what}:{' '}
      {forms.map(([format, words], at) => (
        <Fragment key={format}>
          {at === 0 ? '' : ', '}
          <FileLink to={addressOf(path, whole(query, format))} download>
            {words}
            <span className="nhsuk-u-visually-hidden">: {what}</span>
          </FileLink>
        </Fragment>
      ))}
      , <CiteLink what={what} path={path} query={whole(query, 'json-file')} />
    </span>
  );
}
