import { useTrust } from '../api-client/queries.ts';
import { mayCorrect, type CorrectableEntry } from './may-correct.ts';
import { ownTrusts } from './own-trusts.ts';
import type { BrowserSession } from './session.ts';

const now = new URLSearchParams();

/** True where somebody is offered to correct an entry; undefined while it is not known for which trusts they speak. */
export function useMayCorrect(
  session: BrowserSession | undefined,
  entry: CorrectableEntry | undefined,
): boolean | undefined {
  const own = session?.signedIn === true ? (session.organisation ?? '') : '';
  const itself = entry?.trust?.ods ?? '';
  // Only where it would matter is it asked which trusts went into theirs.
  const matters = own !== itself && entry !== undefined && mayCorrect(session, entry, [itself]);
  const asks = matters && own !== '' && session?.signedIn === true && session.role === 'trust-reporter';
  const { data, error } = useTrust(own, now, asks);
  if (entry === undefined) return undefined;
  if (!asks || error !== null) return mayCorrect(session, entry, [own]);
  return data?.trust.ods === own
    ? mayCorrect(
        session,
        entry,
        ownTrusts(data).map(({ ods }) => ods),
      )
    : undefined;
}
