import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfitText } from '#domain/kernel';
import { projectFolder } from '../product/index.ts';

const folder = join(projectFolder, 'infra/data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:csv|json)$/.test(name),
);
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
const partsOf = (line: string, longest: number): readonly string[] =>
  line.match(new RegExp(`.{1,${String(longest)}}`, 'gu')) ?? [];

describe('the record that ships holds nothing that a command may not say:', () => {
  it.each(files)('the texts of %s', (file) => {
    const parts = linesOf(file).flatMap((line) => partsOf(line, 2_000));
    expect(parts.filter((note) => unfitText({ note }))).toEqual([]);
  });

  it.each(files)('the addresses of %s', (file) => {
    const addresses = linesOf(file).flatMap((line) => line.match(/https?:\/\/[^",\s]+/g) ?? []);
    expect(addresses.filter((url) => unfitText({ url }))).toEqual([]);
  });
});
