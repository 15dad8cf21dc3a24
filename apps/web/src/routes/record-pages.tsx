import { EntryPage } from '../entry/entry-page.tsx';
import { PoliciesPage } from '../policy/policies-page.tsx';
import { PolicyPage } from '../policy/policy-page.tsx';
import { AppliesPage } from '../trust/applies-page.tsx';
import { TrustsPage } from '../trust/trusts-page.tsx';

const pages = {
  applies: AppliesPage,
  entry: EntryPage,
  policies: PoliciesPage,
  policy: PolicyPage,
  trusts: TrustsPage,
} as const;

/** Pages of parts of the record other than the timelines, in one file that is fetched when one of them is gone to. */
export function RecordPages({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return <Page />;
}
