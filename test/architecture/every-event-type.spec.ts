import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctEntry, retractEntry, useCaseOf } from '#commands/entry';
import { isEventType, newestVersionOf } from '#event-log/codec';
import { examples } from '../golden/events/index.ts';

const root = join(import.meta.dirname, '../..');
const domain = join(root, 'libs/domain/src');

/** Every type of event, by the golden examples, and the use case that makes it. */
const useCases = new Map<string, string>([
  ...Object.entries(useCaseOf).map(([type, { useCase }]) => [type, useCase] as const),
  ['EntryCorrected', correctEntry.useCase],
  ['EntryRetracted', retractEntry.useCase],
]);

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

interface Spec {
  readonly file: string;
  readonly text: string;
}

/** Specs in the grammar given, when, then; what they import is no use of it. */
const specs: readonly Spec[] = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(domain, file), 'utf8') }))
  .filter(({ text }) => /\.when\(/.test(text) && /\.then\(/.test(text))
  .map(({ file, text }) => ({ file, text: text.replaceAll(/^import [^;]*;/gm, '') }));

/** A spec that decides with the use case and compares with events of the type. */
const decides = (spec: Spec, type: string, useCase: string): boolean =>
  new RegExp(`\\b${camelCase(useCase)}\\b`).test(spec.text) && spec.text.includes(`'${type}'`);

/** What a type of event still lacks. */
function lacking(type: string, among = specs): string[] {
  const useCase = useCases.get(type);
  const golden = isEventType(type) && Array.from({ length: newestVersionOf(type) }, (_, i) => i + 1);
  return [
    ...(useCase === undefined ? ['a command'] : []),
    ...(useCase !== undefined && among.some((spec) => decides(spec, type, useCase))
      ? []
      : ['a given/when/then spec']),
    ...(golden && golden.every((version) => existsSync(join(root, `test/golden/${type}.v${version}.json`)))
      ? []
      : ['a golden example of each version']),
  ];
}

/** Of the golden examples one for each type is there, or they do not compile. */
const types = Object.keys(examples);

describe('every type of event', () => {
  it.each(types)('%s has a command, a given/when/then spec and a golden example', (type) => {
    expect(lacking(type)).toEqual([]);
  });
  it('is one of those that the record may hold, and none is left out', () => {
    expect(new Set(useCases.keys())).toEqual(new Set(types));
    expect(types.length).toBe(57);
  });
});

describe('this check', () => {
  it('finds what a type lacks', () => {
    expect(lacking('PolicyDreamt')).toEqual([
      'a command',
      'a given/when/then spec',
      'a golden example of each version',
    ]);
  });
  it.each(types)('misses the spec of %s where there is none', (type) => {
    const others = specs.filter((spec) => !decides(spec, type, useCases.get(type) ?? ''));
    expect(lacking(type, others)).toEqual(['a given/when/then spec']);
  });
});
