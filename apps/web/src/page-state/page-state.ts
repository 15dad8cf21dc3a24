import { isCalendarDay } from '#contracts/page';

/** The three clocks as the reader asked for them; left out: the newest. */
export interface ReplayChoice {
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly atPosition?: string;
}

const pictureKeys = ['focus', 'fold', 'whole', 'find', 'at'] as const;
export const replayKeys = ['asAt', 'knownAt', 'atPosition'] as const;
/** Every parameter of the address that says a clock: links keep these, and the way back to today leaves them out. */
export const clockKeys: readonly string[] = ['', 'against.'].flatMap((side) =>
  replayKeys.map((clock) => `${side}${clock}`),
);
export const filterKeys = ['capability', 'region', 'board', 'trustType', 'supplier'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = Readonly<Partial<Record<FilterKey, string>>>;

export const displayModes = ['picture', 'list', 'table'] as const;
/** The three ways to read the same entries. */
export type DisplayMode = (typeof displayModes)[number];

/** First and last year shown; without a last one, up to the day asked for. */
export interface YearRange {
  readonly from: number;
  readonly to?: number;
}

/** Everything about a page that a reader can change; all of it is in the address. */
export interface PageState {
  readonly replay: ReplayChoice;
  /** The clocks of another reading that is shown beside the page's; left out: none is. */
  readonly against?: ReplayChoice;
  readonly filters: Filters;
  readonly years: YearRange;
  /** Left out: the picture, on the pages that have one. */
  readonly view?: DisplayMode;
  /** Id of the entry whose details are open. */
  readonly focus?: string;
  /** The stretch of days that is zoomed to, as `2016-01-01..2019-12-31`. */
  readonly zoom?: string;
  /** Lanes of the picture that are folded, as `in-charge,shares`. */
  readonly fold?: string;
  /** Lanes of the picture that are as high as they need to be, or `all`. */
  readonly whole?: string;
  /** The open group of the upright picture, as `2019.money`. */
  readonly at?: string;
  /** Words whose marks are lit. */
  readonly find?: string;
  /** Left out: the oldest first. */
  readonly order?: 'newest';
}

/** First year shown before the reader changes anything. */
export const defaultFromYear = 2012;
/** Fewest years to show: where the default first year leaves fewer, ten before the day are shown. */
const fewYears = 4;
const yearsBefore = 10;

/** Records, with what concerns every capability: the page opens with these. `all` asks for every capability. */
export const defaultCapability = 'epr,general,governance';
export const allCapabilities = 'all';
export const earliestYear = 1990;
export const latestYear = 2035;

function chosen<Key extends string>(
  params: URLSearchParams,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = params.get(key);
    if (value !== null && value !== '') found[key] = value;
  }
  return found;
}

function yearIn(params: URLSearchParams, key: string): number | undefined {
  const text = params.get(key) ?? '';
  return /^\d{4}$/.test(text) ? Math.min(latestYear, Math.max(earliestYear, Number(text))) : undefined;
}

/** The usual first year under the clocks of the address: a past day has years before it to show, too. */
function usualFirstYear(params: URLSearchParams): number {
  const clocks = ['asAt', 'knownAt'].map((key) => params.get(key) ?? '');
  const years = clocks.filter((day) => /^\d{4}-/.test(day)).map((day) => Number(day.slice(0, 4)));
  const last = Math.min(latestYear, ...years);
  return last - defaultFromYear < fewYears
    ? Math.max(earliestYear - yearsBefore, last - yearsBefore)
    : defaultFromYear;
}

function yearsIn(params: URLSearchParams): YearRange {
  const from = yearIn(params, 'from') ?? usualFirstYear(params);
  const to = yearIn(params, 'to');
  if (to === undefined) return { from };
  return from <= to ? { from, to } : { from: to, to: from };
}

/** True for a stretch of days that the calendar has, the first before the last. */
function isZoom(text: string): boolean {
  const [from = '', to = '', ...more] = text.split('..');
  return more.length === 0 && isCalendarDay(from) && isCalendarDay(to) && from < to;
}

/** The clocks of the other reading in an address; undefined where it has none. */
function againstIn(params: URLSearchParams): ReplayChoice | undefined {
  const clocks = replayKeys.flatMap((clock) => {
    const value = params.get(`against.${clock}`) ?? '';
    return value === '' ? [] : [[clock, value] as const];
  });
  return clocks.length === 0 ? undefined : Object.fromEntries(clocks);
}

/** Reads the address. What cannot be read is taken as not given, so that no link is ever a dead end. */
export function readPageState(params: URLSearchParams): PageState {
  const view = displayModes.find((one) => one === params.get('view'));
  const zoom = params.get('zoom') ?? '';
  const against = againstIn(params);
  return {
    replay: chosen(params, replayKeys),
    ...(against === undefined ? {} : { against }),
    filters: { capability: defaultCapability, ...chosen(params, filterKeys) },
    years: yearsIn(params),
    ...(view === undefined ? {} : { view }),
    ...chosen(params, pictureKeys),
    ...(isZoom(zoom) ? { zoom } : {}),
    ...(params.get('order') === 'newest' ? { order: 'newest' } : {}),
  };
}

/** A change to the address: a value, or `undefined` for what is to be left out. */
export type PageChange = Readonly<Record<string, string | undefined>>;

/** The address after a change; what is as usual is left out, so that the plain address is the usual page. */
export function changedParams(params: URLSearchParams, change: PageChange): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(key);
    else next.set(key, value);
  }
  const usual = { from: String(usualFirstYear(next)), capability: defaultCapability };
  for (const [key, value] of Object.entries(usual)) if (next.get(key) === value) next.delete(key);
  return next;
}

/** Query of the national page to the API: replay, filters and years, and nothing of how it is shown. */
export function timelineQuery({ replay, filters, years }: PageState): URLSearchParams {
  const query = new URLSearchParams({ ...replay, ...filters });
  if (filters.capability === allCapabilities) query.delete('capability');
  query.set('from', `${years.from}-01-01`);
  if (years.to !== undefined) query.set('to', `${years.to}-12-31`);
  const ofTrusts = filterKeys.some((key) => key !== 'capability' && filters[key] !== undefined);
  // Trusts are filtered; the policies above them stay, or there would be nothing to compare with.
  if (ofTrusts) query.set('national', 'keep');
  return query;
}

/** Query of the national page for what tells its reading from the other one; undefined where it shows no other. */
export function comparisonQuery(state: PageState): URLSearchParams | undefined {
  if (state.against === undefined) return undefined;
  const query = timelineQuery(state);
  for (const clock of replayKeys) {
    const value = state.against[clock];
    if (value !== undefined) query.set(`against.${clock}`, value);
  }
  return query;
}

/** The change to the address that leaves a comparison. */
export const noComparison: PageChange = Object.fromEntries(
  replayKeys.map((clock) => [`against.${clock}`, undefined]),
);
