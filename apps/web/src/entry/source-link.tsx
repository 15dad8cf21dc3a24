import type { SourceView } from '#contracts/timeline';
import { isWebAddress } from '#domain/web-address';

/** Where a fact is to be read. An address that is no web address is shown and not linked. */
export function SourceLink({ source }: { readonly source: SourceView }) {
  if (!isWebAddress(source.url)) return <>{source.title}</>;
  return (
    <a href={source.url} rel="noreferrer">
      {source.title}
    </a>
  );
}
