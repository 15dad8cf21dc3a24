import ts from 'typescript';

const strictest = [
  ...['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes', 'noImplicitOverride'],
  ...['noImplicitReturns', 'noFallthroughCasesInSwitch', 'noPropertyAccessFromIndexSignature'],
  ...['noUnusedLocals', 'noUnusedParameters', 'verbatimModuleSyntax', 'isolatedModules'],
] as const;
/** Parts of `strict` that a project could switch off one by one. */
const partsOfStrict = [
  ...['noImplicitAny', 'noImplicitThis', 'strictNullChecks', 'strictFunctionTypes', 'strictBindCallApply'],
  ...[
    'strictPropertyInitialization',
    'strictBuiltinIteratorReturn',
    'useUnknownInCatchVariables',
    'alwaysStrict',
  ],
] as const;

function read(path: string): ts.ParsedCommandLine {
  const found = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!found) throw new Error(`${path} cannot be read`);
  return found;
}

const projects = ['tsconfig.json', 'apps/web/tsconfig.json', 'test/browser/tsconfig.json'];

describe.each(projects)('%s', (path) => {
  it.each(strictest)('has %s', (flag) => {
    expect(read(path).options[flag]).toBe(true);
  });
  it.each(partsOfStrict)('does not switch %s off', (flag) => {
    expect(read(path).options[flag]).not.toBe(false);
  });
});

describe('every TypeScript file', () => {
  it('is in a project that is checked', () => {
    const checked = new Set(projects.flatMap((path) => read(path).fileNames));
    const all = ts.sys.readDirectory(process.cwd(), ['.ts', '.tsx'], undefined, [
      '{apps,libs,infra,test}/**/*',
    ]);
    expect(all.filter((path) => !checked.has(path) && !path.includes('/node_modules/'))).toEqual([]);
  });
});
