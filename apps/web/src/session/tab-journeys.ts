const prefix = 'throughline/journey/';

/** The key under which this tab stores the journey of a name. */
export const journeyKey = (name: string): string => prefix + name;

/** Forgets all journeys of this tab. */
export function forgetJourneys(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
