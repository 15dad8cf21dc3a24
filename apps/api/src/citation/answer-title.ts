import { tables } from '../data-package/tables.ts';

/** The parts of answers that say what they are about. */
interface Titled {
  readonly policy?: { readonly title?: string };
  readonly trust?: { readonly name?: string };
  readonly entry?: { readonly title?: string };
}

/** Answers that are no tables, by their paths. */
const others: Readonly<Record<string, string>> = {
  '/api/adoption': 'Go-lives beside published shares',
  '/api/changes/days': 'Days of changes',
  '/api/datapackage.json': 'Data package',
  '/api/search': 'Search',
};

/** The title of an answer: the table that it is, with whose it is; or the policy, trust or entry that it is about. */
export function titleOf(path: string, answer: object): string {
  const { policy, trust, entry } = answer as Titled;
  const kind = tables.find((table) => table.path === path)?.title ?? others[path];
  const about = entry?.title ?? policy?.title ?? trust?.name;
  return [kind, about].filter((part) => part !== undefined).join(': ') || path;
}
