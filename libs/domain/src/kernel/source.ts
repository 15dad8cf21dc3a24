import type { Source } from '../schema/index.ts';
import { isDay } from './day.ts';

/** Tells a source, with title and address, from any other value. */
export function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url, publishedOn, ...more } = value as Partial<Record<keyof Source, unknown>>;
  return (
    typeof title === 'string' &&
    typeof url === 'string' &&
    (publishedOn === undefined || (typeof publishedOn === 'string' && isDay(publishedOn))) &&
    Object.keys(more).length === 0
  );
}
