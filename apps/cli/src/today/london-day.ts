import { isDay, type Day } from '#domain/kernel';

// The Swedish way to write a day is ISO's.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The calendar day in London at an instant, whatever time zone the machine is in. */
export function londonDay(instant: Date): Day {
  const text = inLondon.format(instant);
  if (!isDay(text)) throw new RangeError(`${text} is no day: the time zones of this machine cannot be read.`);
  return text;
}
