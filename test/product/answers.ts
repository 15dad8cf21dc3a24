const patienceMs = 5_000;

/** True where an address answers, within five seconds, that all is well (200 to 299). */
export const answers = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined))?.ok === true;
