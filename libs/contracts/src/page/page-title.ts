import { clockWords, type AddressClocks } from './page-clocks.ts';
import { pages, type PageName } from './pages.ts';

const site = 'Throughline';

/** The title of a page, without the site's: with the name of what it is about once that is known. */
export function pageTitle(page: PageName, name?: string): string {
  const { title, titled = (own: string) => own } = pages[page];
  return name === undefined ? title : titled(name);
}

/** The parts of an entry that its name is made of. */
interface NamedEntry {
  readonly title: string;
  readonly event: string;
  readonly retracted?: boolean;
}

/** The name of an entry: its title, what happened, and that it was taken back where it was. */
export const entryName = ({ title, event, retracted = false }: NamedEntry): string =>
  `${title}, ${event}${retracted ? ', retracted' : ''}`;

/** The title of a window: a page's title, the clocks that its address gives, and the site. */
export const windowTitle = (title: string, clocks: AddressClocks): string =>
  `${title}${clockWords(clocks)} – ${site}`;
