import type { ScopeView } from '#contracts/policy';
import type { ScopeStated } from '#domain/policy';
import { dateView, sourceView } from '../timeline/index.ts';

/** The statement whom a policy binds, as answers show it. */
export function scopeView({ data, known }: ScopeStated): ScopeView {
  const { appliesTo, trusts, trustTypes, counted, conformBy, basis, note } = data;
  return {
    appliesTo,
    trusts,
    ...(trustTypes && { trustTypes }),
    counted,
    ...(conformBy && { conformBy: dateView(conformBy) }),
    basis,
    ...(note !== undefined && { note }),
    source: sourceView(known.source),
    confidence: known.confidence,
    knownOn: known.knownOn,
  };
}
