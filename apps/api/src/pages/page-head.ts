/** The head of a page, as machines read it before any script has run. */
export interface PageHead {
  /** As the window has it. */
  readonly title: string;
  /** As a card has it, and the site's name beside it. */
  readonly name: string;
  readonly description: string;
  /** The whole address by which the page is to be known. Left out: it is to be known by none. */
  readonly canonical?: string;
  /** Nobody is to find it by searching the web. */
  readonly unlisted: boolean;
  /** The feed of Atom of what the page shows. */
  readonly feed?: string;
  /** The same in words of schema.org, with what it is about. */
  readonly structured?: object;
}

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in a document, between quotes too. */
export const escapedText = (text: string): string =>
  text.replace(/[&<>"']/g, (one) => characters[one] ?? one);

/** JSON as it may stand in an element of a document: nothing in it ends the element, or begins a comment. */
const escapedJson = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const meta = (attribute: 'name' | 'property', called: string, content: string): string =>
  `<meta ${attribute}="${called}" content="${escapedText(content)}" data-of-page />`;

/** The elements of a head. Those but the title and the canonical link are marked: the browser takes them away on another page. */
export function headElements(head: PageHead, card: { readonly image: string; readonly alt: string }): string {
  const { title, name, description, canonical, unlisted, feed, structured } = head;
  const elements = [
    `<title>${escapedText(title)}</title>`,
    meta('name', 'description', description),
    ...(unlisted ? [meta('name', 'robots', 'noindex')] : []),
    ...(canonical === undefined ? [] : [`<link rel="canonical" href="${escapedText(canonical)}" />`]),
    ...(feed === undefined
      ? []
      : [`<link rel="alternate" type="application/atom+xml" href="${escapedText(feed)}" data-of-page />`]),
    meta('property', 'og:site_name', 'Throughline'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:locale', 'en_GB'),
    meta('property', 'og:title', name),
    meta('property', 'og:description', description),
    ...(canonical === undefined ? [] : [meta('property', 'og:url', canonical)]),
    meta('property', 'og:image', card.image),
    meta('property', 'og:image:alt', card.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(structured === undefined
      ? []
      : [`<script type="application/ld+json" data-of-page>${escapedJson(structured)}</script>`]),
  ];
  return elements.join('\n    ');
}
