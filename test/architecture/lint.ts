import { globSync } from 'node:fs';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

// Without types a file need not exist to be linted, so a planted example can stand anywhere in the tree.
const withoutTypes: Linter.Config = {
  ...(tseslint.configs.disableTypeChecked as Linter.Config),
  languageOptions: { parserOptions: { projectService: false, program: null } },
};

const quick = new ESLint({ overrideConfig: [withoutTypes] });
const typed = new ESLint();

/** A source file that exists: typed rules know no other. */
export const [someFile = ''] = globSync('libs/domain/src/kernel/index.ts');

const rulesBrokenIn = (results: readonly ESLint.LintResult[]): readonly string[] => [
  ...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message))),
];

/** The rules that `text` breaks if it stands at `path`; rules that need types are left out. */
export const lint = async (path: string, text: string): Promise<readonly string[]> =>
  rulesBrokenIn(await quick.lintText(text, { filePath: path }));

/** The rules that `text` breaks, those that need types included. */
export const lintWithTypes = async (text: string): Promise<readonly string[]> =>
  rulesBrokenIn(await typed.lintText(text, { filePath: someFile }));

/** Breaches, in real files, of the rules that need no types: one line for each. */
export async function lintFiles(...patterns: string[]): Promise<readonly string[]> {
  const results = await quick.lintFiles(patterns);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => `${filePath}:${line} ${ruleId ?? ''} ${message}`),
  );
}
