import { decider, refuse, type Decision, type Source } from '../kernel/index.ts';
import { otherVersion, unfitList, type Listed } from './code-rules.ts';
import type { CodebookPublished } from './codebook-events.ts';
import type { CodeList } from './codebook.ts';

/** A list of codes is published for the first time, as version 1. */
export interface PublishCodebook extends Listed {
  readonly source: Source;
}

/** Publishes a list once. */
export const publishCodebook = decider(
  (list: CodeList, { source, ...data }: PublishCodebook): Decision<CodebookPublished> => {
    const unfit = unfitList(data);
    if (unfit) return unfit;
    if (list.is === 'published') {
      return refuse(
        'codebook/already-published',
        `'${list.list}' is published at version ${list.version}: revise it instead.`,
        'list',
      );
    }
    return otherVersion(data, 1) ?? [{ type: 'CodebookPublished', data, source }];
  },
);
