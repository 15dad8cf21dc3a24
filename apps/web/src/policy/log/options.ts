import type { CodebookView } from '#contracts/codebook';
import type { PolicySummary } from '#contracts/policy';
import type { TrustSummary } from '#contracts/trust';
import type { FieldOption } from '../../form/field.ts';
import { capitalised, codeLabel } from '../../labels/code-labels.ts';
import type { PolicyHappening } from './happenings.ts';

/** Trusts to choose among, found by name or code. */
export const trustOptions = (trusts: readonly TrustSummary[]): readonly FieldOption[] =>
  trusts.map(({ ods, name, region, status }) => ({
    value: ods,
    label: name,
    hint: `${ods} · ${region}${status === 'open' ? '' : ` · ${status}`}`,
  }));

/** Policies to choose among, found by title, ref or body. */
export const policyOptions = (policies: readonly PolicySummary[]): readonly FieldOption[] =>
  policies.map(({ ref, title, kind, issuer }) => ({
    value: ref,
    label: title,
    hint: `${codeLabel(kind)} · ${issuer}`,
  }));

/** Capabilities to choose among: the whole list, used or not. */
export const capabilityOptions = (codebook: CodebookView): readonly FieldOption[] =>
  (codebook.lists.find(({ list }) => list === 'capabilities')?.codes ?? codebook.capabilities).map(
    ({ code, title }) => ({ value: code, label: title === '' ? capitalised(codeLabel(code)) : title }),
  );

/** Options of the events that the person's role may record. */
export const happeningOptions = (
  happenings: readonly PolicyHappening[],
  useCases: readonly string[],
): readonly FieldOption[] =>
  happenings
    .filter(({ useCase }) => useCases.includes(useCase))
    .map(({ useCase, label, hint }) => ({ value: useCase, label, hint }));
