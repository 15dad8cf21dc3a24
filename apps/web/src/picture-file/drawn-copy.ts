/** The namespace of drawings. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Properties that a shape has from what it stands in, with what they are where nothing says them. */
const inherited: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'font-size': '16',
  'font-weight': '400',
  'text-anchor': 'start',
  'paint-order': 'normal',
};

const colours: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** Attributes that say where and how large; the rest is for the page, and not copied. */
const placing: ReadonlySet<string> = new Set([
  ...['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points', 'width', 'height'],
  ...['transform', 'viewBox', 'id', 'patternUnits', 'patternTransform'],
]);

type Style = Readonly<Record<string, string>>;

/** An element of the drawing with these attributes. */
export function svgElement(
  document: XMLDocument,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element: SVGElement = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

const hex = (parts: readonly string[]): string =>
  `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;

/** A colour as programs for drawings read it, and how far it covers. */
function colourOf(computed: string): readonly [colour: string, opacity: number] {
  const [, inner] = /^rgba?\(([^)]+)\)$/.exec(computed) ?? [];
  if (inner === undefined) return [computed.replaceAll('"', ''), 1];
  const parts = inner.split(/[\s,/]+/);
  const opacity = Number(parts[3] ?? 1);
  return opacity === 0 ? ['none', 1] : [hex(parts.slice(0, 3)), opacity];
}

/** The colour of words of the page. */
export const inkOf = (style: CSSStyleDeclaration): string => colourOf(style.color)[0];

const plainNumber = (text: string): string => text.replaceAll('px', '');

/** The style of an element as attributes say it, everything that it has from others included. */
function styleOf(element: Element): Style {
  const computed = getComputedStyle(element);
  const style: Record<string, string> = {};
  for (const property of Object.keys(inherited)) {
    const value = computed.getPropertyValue(property);
    if (!colours.has(property)) style[property] = plainNumber(value);
    else {
      const [colour, opacity] = colourOf(value);
      style[property] = colour;
      if (opacity < 1)
        style[`${property}-opacity`] = String(
          opacity * Number(computed.getPropertyValue(`${property}-opacity`)),
        );
    }
  }
  return style;
}

/** True for what is not to be seen: a shape without ink that is there to be pointed at. */
const isUnseen = (element: Element, { fill, stroke }: Style): boolean =>
  ['rect', 'path', 'circle', 'line'].includes(element.localName) && fill === 'none' && stroke === 'none';

function setStyle(copy: SVGElement, style: Style, around: Style, computed: CSSStyleDeclaration): void {
  for (const [property, value] of Object.entries(style))
    if (value !== around[property]) copy.setAttribute(property, value);
  if (computed.opacity !== '1') copy.setAttribute('opacity', computed.opacity);
}

/** Copies a drawing of the page with its style as attributes, so that it looks the same wherever it is opened. Undefined for what is not seen. */
export function drawnCopy(
  document: XMLDocument,
  element: Element,
  around: Style = inherited,
): SVGElement | undefined {
  const computed = getComputedStyle(element);
  if (computed.display === 'none' || computed.visibility === 'hidden') return undefined;
  const style = styleOf(element);
  if (isUnseen(element, style)) return undefined;
  const copy = svgElement(document, element.localName);
  for (const { name, value } of element.attributes) if (placing.has(name)) copy.setAttribute(name, value);
  setStyle(copy, style, around, computed);
  if (element.localName === 'svg' && computed.overflow === 'visible')
    copy.setAttribute('overflow', 'visible');
  // The name of a mark, which programs show when it is pointed at.
  if (element.classList.contains('mark')) {
    const title = svgElement(document, 'title');
    title.textContent = element.getAttribute('aria-label');
    copy.append(title);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const drawn = drawnCopy(document, child, style);
      if (drawn) copy.append(drawn);
    } else if (child instanceof Text && child.data.trim() !== '') copy.append(child.data);
  }
  return copy;
}
