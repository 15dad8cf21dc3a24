import { isDeepStrictEqual } from 'node:util';
import type { TimelineEntry } from '#contracts/timeline';

/** Names of the fields in which two views of an entry differ: of its data as `data.amount`. */
export function differingFields(from: TimelineEntry, to: TimelineEntry): readonly string[] {
  const { data: dataFrom, ...restFrom } = from;
  const { data: dataTo, ...restTo } = to;
  return [...differing(restFrom, restTo), ...differing(dataFrom, dataTo).map((name) => `data.${name}`)];
}

function differing(from: object, to: object): readonly string[] {
  const [was, is] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => !isDeepStrictEqual(was.get(name), is.get(name)),
  );
}
