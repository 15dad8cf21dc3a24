import type { SourceView } from '#contracts/timeline';
import { isWebAddress } from '#domain/web-address';
import { MarkedText } from '../find/marked-text.tsx';
import { OutsideLink } from './outside-link.tsx';

/** A source as a link; as plain text where its address is no web address. */
export function SourceLink({ source }: { readonly source: SourceView }) {
  if (!isWebAddress(source.url)) return <MarkedText text={source.title} />;
  return (
    <OutsideLink href={source.url}>
      <MarkedText text={source.title} />
    </OutsideLink>
  );
}
