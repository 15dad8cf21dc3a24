import { EntryPage } from '../entry/entry-page.tsx';
import { PoliciesPage } from '../policy/policies-page.tsx';
import { PolicyPage } from '../policy/policy-page.tsx';

const pages = {
  entry: EntryPage,
  policies: PoliciesPage,
  policy: PolicyPage,
} as const;

/** Pages of single parts of the record, in one file that is fetched when one of them is gone to. */
export function RecordPages({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return <Page />;
}
