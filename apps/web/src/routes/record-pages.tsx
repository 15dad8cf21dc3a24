import { ChangesPage } from '../changes/changes-page.tsx';
import { CitePage } from '../citation/cite-page.tsx';
import { EntryPage } from '../entry/entry-page.tsx';
import { EmbedPage } from '../national-timeline/embed-page.tsx';
import { OfRecord } from '../page/of-record.ts';
import { MoneyPage } from '../policy/money-page.tsx';
import { PoliciesPage } from '../policy/policies-page.tsx';
import { PolicyPage } from '../policy/policy-page.tsx';
import { PromisesPage } from '../promise/promises-page.tsx';
import { ReplayPage } from '../replay/replay-page.tsx';
import { SearchPage } from '../search/search-page.tsx';
import { SuppliersPage } from '../supplier/suppliers-page.tsx';
import { AppliesPage } from '../trust/applies-page.tsx';
import { TrustPage } from '../trust/trust-page.tsx';
import { TrustsPage } from '../trust/trusts-page.tsx';

const pages = {
  applies: AppliesPage,
  changes: ChangesPage,
  cite: CitePage,
  embed: EmbedPage,
  entry: EntryPage,
  money: MoneyPage,
  policies: PoliciesPage,
  policy: PolicyPage,
  promises: PromisesPage,
  replay: ReplayPage,
  search: SearchPage,
  suppliers: SuppliersPage,
  trust: TrustPage,
  trusts: TrustsPage,
} as const;

/** Pages of parts of the record other than the national timeline, in one file that is fetched when one of them is gone to. */
export function RecordPages({ page }: { readonly page: keyof typeof pages }) {
  const Page = pages[page];
  return (
    <OfRecord value>
      <Page />
    </OfRecord>
  );
}
