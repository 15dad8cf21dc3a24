import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarations, isEventType } from '#domain/record';
import { newestVersionOf } from '#event-log/codec';

const root = join(import.meta.dirname, '../..');
const domain = join(root, 'libs/domain/src');

/** The use case of every type of event, by the declarations: one without a use case does not compile. */
const useCases = new Map<string, string>(
  Object.values(declarations).map(({ type, useCase }) => [type, useCase]),
);

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

/** The parts that a type of event still lacks. */
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

const types = [...useCases.keys()];

describe('every type of event', () => {
  it.each(types)('%s has a command, a given/when/then spec and a golden example', (type) => {
    expect(lacking(type)).toEqual([]);
  });
  it('is one of those that the record may hold, and none is left out', () => {
    expect(types.filter(isEventType)).toHaveLength(59);
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
