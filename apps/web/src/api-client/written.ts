const place = 'throughline/written';

/** Remembers, for this tab, up to which position of the log the person has written. */
export function rememberWrittenPosition(position: string): void {
  const before = lastWrittenPosition();
  if (before === undefined || BigInt(position) > BigInt(before)) sessionStorage.setItem(place, position);
}

/** The position that answers must have reached for the person to see what they wrote; undefined where they wrote nothing. */
export function lastWrittenPosition(): string | undefined {
  const found = sessionStorage.getItem(place);
  return found !== null && /^\d{1,19}$/.test(found) ? found : undefined;
}
