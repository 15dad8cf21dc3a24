import { clockWords, type AddressClocks } from './page-clocks.ts';
import { pages, type PageName } from './pages.ts';

const site = 'Throughline';

/** The title of a page, without the site's: with the name of what it is about once that is known. */
export function pageTitle(page: PageName, name?: string): string {
  const { title, titled = (own: string) => own } = pages[page];
  return name === undefined ? title : titled(name);
}

/** The name of an entry: its title, and what happened. */
export const entryName = ({ title, event }: { readonly title: string; readonly event: string }): string =>
  `${title}, ${event}`;

/** The title of a window: a page's title, the clocks that its address gives, and the site. */
export const windowTitle = (title: string, clocks: AddressClocks): string =>
  `${title}${clockWords(clocks)} – ${site}`;
