/** The clocks that an address gives, as far as they can be read. */
export interface AddressClocks {
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly atPosition?: string;
}

/** A part of an address by its name; null where it is not given. */
export interface AddressQuery {
  get(name: string): string | null;
}

/** True for an ISO day from year 1000 on that the calendar has: `2019-02-29` and `2019-13-01` are none. */
export function isCalendarDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isPosition = (text: string): boolean => /^\d{1,19}$/.test(text);

const forms = [
  ['asAt', isCalendarDay],
  ['knownAt', isCalendarDay],
  ['atPosition', isPosition],
] as const;

/** The clocks of an address. One that cannot be read is left out. */
export function clocksIn(query: AddressQuery): AddressClocks {
  return Object.fromEntries(
    forms.flatMap(([name, fits]) => {
      const given = query.get(name) ?? '';
      return fits(given) ? [[name, given]] : [];
    }),
  );
}

/** True for an address with a clock that cannot be read; an empty one is as one that is left out. */
export const hasUnreadableClock = (query: AddressQuery): boolean =>
  forms.some(([name, fits]) => {
    const given = query.get(name) ?? '';
    return given !== '' && !fits(given);
  });

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: `7 January 2019`. */
export const dayInWords = (iso: string): string => calendar.format(new Date(`${iso}T00:00:00Z`));

/** The clocks in words, each after a comma: `, as at 7 January 2019, known on 1 February 2020, position 12`. */
export function clockWords({ asAt, knownAt, atPosition }: AddressClocks): string {
  return [
    asAt === undefined ? '' : `, as at ${dayInWords(asAt)}`,
    knownAt === undefined ? '' : `, known on ${dayInWords(knownAt)}`,
    atPosition === undefined ? '' : `, position ${atPosition}`,
  ].join('');
}
