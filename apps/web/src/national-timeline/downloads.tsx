import { FileLink } from '../link/link.tsx';
import { addressOf } from '../api-client/ask.ts';

interface DownloadsProps {
  /** Query of the entries on screen. */
  readonly query: URLSearchParams;
  readonly count: number;
}

function withFormat(query: URLSearchParams, format: string): string {
  const asked = new URLSearchParams(query);
  asked.set('format', format);
  return addressOf('/api/timeline', asked);
}

/** Links to download the entries on screen: the same query in other formats. */
export function Downloads({ query, count }: DownloadsProps) {
  return (
    <p className="downloads">
      <span role="status">{count.toLocaleString('en-GB')} entries.</span>{' '}
      <span className="downloads__files">
        What is on screen:{' '}
        <FileLink to={withFormat(query, 'csv')} download>
          CSV
        </FileLink>
        ,{' '}
        <FileLink to={withFormat(query, 'excel')} download>
          CSV for Excel
        </FileLink>
        , <FileLink to={addressOf('/api/timeline', query)}>JSON</FileLink>
      </span>
    </p>
  );
}
