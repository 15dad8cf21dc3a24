import { codebookOf, codeList, type Codebook } from '#domain/codebook';
import { streamOf } from '#domain/record';
import { foldState, type FactReader } from './fact-reader.ts';

/** The named lists of codes at their newest version; those that are not published are left out. */
export const codebookFrom = async (reader: FactReader, lists: readonly string[]): Promise<Codebook> =>
  codebookOf(await Promise.all(lists.map((list) => foldState(reader, codeList, streamOf.codebook(list)))));

/** Lists and versions, as an event's envelope says which were looked at: `capabilities@1 regions@2`. */
export const codebookVersion = (codebook: Codebook): { codebookVersion?: string } =>
  codebook.size === 0
    ? {}
    : { codebookVersion: [...codebook.values()].map(({ list, version }) => `${list}@${version}`).join(' ') };
