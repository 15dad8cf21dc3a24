import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/changing.md'), 'utf8');

interface Walk {
  /** The table that the lines are put into, at its beginning. */
  readonly table: string;
  readonly file: string;
  readonly lines: string;
}

/** The walks of the guide: its blocks of code that say where they belong. */
const walks = new Map(
  [...guide.matchAll(/```ts walk: (\w+) in (\w+) of (\S+)\n([\s\S]*?)```/g)].map(
    ([, name = '', table = '', file = '', lines = '']): [string, Walk] => [name, { table, file, lines }],
  ),
);

/** Paths that the compiler is to ask for, as the guide lists them under a heading. */
const askedFor = (heading: string): string[] => {
  const section = guide.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return [...section.matchAll(/^- `([^`]+)`:/gm)].map(([, path = '']) => path).sort();
};

const textAfter = ({ table, file, lines }: Walk): string =>
  readFileSync(join(root, file), 'utf8').replace(
    new RegExp(`const ${table} = (?:events\\('\\w+', )?\\{\\n`),
    (begin) => `${begin}${lines}`,
  );

/** Files that do not compile once a walk is taken, in the server or in the pages. Nothing is written. */
function broken(project: string, walk: Walk): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, project),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error(`There is no ${project}.`);
  const host = ts.createCompilerHost(config.options);
  const changed = join(root, walk.file);
  const readFile = host.readFile.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => (path === changed ? textAfter(walk) : readFile(path));
  host.getSourceFile = (path, options, onError) =>
    path === changed
      ? ts.createSourceFile(path, textAfter(walk), options)
      : getSourceFile(path, options, onError);
  const program = ts.createProgram({ rootNames: config.fileNames, options: config.options, host });
  const files = ts
    .getPreEmitDiagnostics(program)
    .map(({ file }) => relative(root, file?.fileName ?? 'no file'));
  return [...new Set(files)].sort();
}

const walkOf = (name: string): Walk => {
  const walk = walks.get(name);
  if (walk) return walk;
  throw new Error(`The guide has no walk '${name}'.`);
};

describe('the guide for who changes the product', () => {
  it.each(['tsconfig.json', 'apps/web/tsconfig.json'])(
    'adds a field in one place: nothing else is asked for (%s)',
    (project) => expect(broken(project, walkOf('field'))).toEqual([]),
    120_000,
  );

  it('adds an event in a line of its table: the compiler asks for what the guide lists', () => {
    const walk = walkOf('event');
    const asked = [...broken('tsconfig.json', walk), ...broken('apps/web/tsconfig.json', walk)];
    expect(askedFor('An event')).toHaveLength(5);
    expect(asked).toEqual(expect.arrayContaining(askedFor('An event')));
    // What goes through every use case does not compile either, until there is one.
    const throughAll = asked.filter((path) => !askedFor('An event').includes(path));
    expect(throughAll.filter((path) => !/use-cases\/|examples\/|http-command\.ts/.test(path))).toEqual([]);
  }, 120_000);

  it('names files and folders that are there', () => {
    const named = [...guide.matchAll(/`((?:apps|libs|infra|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(15);
    expect(
      named.filter(
        (path) => !ts.sys.fileExists(join(root, path)) && !ts.sys.directoryExists(join(root, path)),
      ),
    ).toEqual([]);
  });
});

describe('the map of the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('leads to folders and files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(25);
    const isThere = (path: string) =>
      ts.sys.fileExists(join(root, path)) || ts.sys.directoryExists(join(root, path));
    expect(links.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names every package', () => {
    const packages = ['apps', 'libs'].flatMap((folder) =>
      ts.sys.getDirectories(join(root, folder)).map((name) => `${folder}/${name}`),
    );
    expect(packages.filter((name) => !readme.includes(`(${name})`))).toEqual([]);
  });

  it('names the concepts of the domain, each with the table of its events', () => {
    const [, list = ''] = /the concept is the folder: ([\s\S]+?) have each a folder/.exec(readme) ?? [];
    const concepts = list.split(/,\s+|\s+and\s+/);
    const declared = ts.sys
      .readDirectory(join(root, 'libs/domain/src'), ['.ts'])
      .flatMap((path) => /([\w-]+)\/\1-events\.ts$/.exec(path)?.[1] ?? []);
    expect(concepts.sort()).toEqual(declared.sort());
  });
});
