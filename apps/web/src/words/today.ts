const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day that it is in London, as ISO text. Days of the record are London days. */
export const todayInLondon = (): string => london.format(new Date());
