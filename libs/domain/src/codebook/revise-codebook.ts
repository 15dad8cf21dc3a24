import { decider, refuse, type Decision, type Source } from '../kernel/index.ts';
import { otherVersion, unfitList, type Listed } from './code-rules.ts';
import type { CodebookRevised } from './codebook-events.ts';
import type { CodeList } from './codebook.ts';

/** The whole list again, one version on. */
export interface ReviseCodebook extends Listed {
  readonly source: Source;
}

/** Restates a published list. */
export const reviseCodebook = decider(
  (list: CodeList, { source, ...data }: ReviseCodebook): Decision<CodebookRevised> => {
    if (list.is === 'unpublished') {
      return refuse(
        'codebook/not-published',
        `'${data.list}' is not published yet: publish it first.`,
        'list',
      );
    }
    return (
      unfitList(data) ?? otherVersion(data, list.version + 1) ?? [{ type: 'CodebookRevised', data, source }]
    );
  },
);
