import { isDay, type Day } from '#domain/kernel';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in London at an instant, whatever time zone the machine is in. */
export function londonDay(instant: Date): Day {
  const parts = new Map(inLondon.formatToParts(instant).map(({ type, value }) => [type, value]));
  const text = ['year', 'month', 'day'].map((part) => parts.get(part as 'year') ?? '').join('-');
  if (!isDay(text))
    throw new RangeError(`${text} is not a day: the time zones of this machine cannot be read.`);
  return text;
}
