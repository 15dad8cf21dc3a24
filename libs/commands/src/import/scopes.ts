import { onDay, refuse, type Refusal } from '#domain/kernel';
import type { ScopeStated } from '#domain/policy';
import {
  dayCell,
  listCell,
  oneOfCell,
  optionalCell,
  refCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import type { RowPlan, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { ScopeStated: stateScope } = useCases;

const columns = {
  policy_ref: refCell,
  applies_to: textCell,
  trust_types: listCell(textCell),
  counted: oneOfCell('each', 'together'),
  conform_by: optionalCell(dayCell),
  basis: oneOfCell('stated', 'our own reading'),
  source_title: textCell,
  source_url: urlCell,
  confidence: oneOfCell('high', 'medium', 'low'),
};

type ScopeRow = RowOf<typeof columns>;

const keyOf = ({ policy_ref }: ScopeRow): readonly string[] => [policy_ref];

/** Scopes of policies, one row each: the trusts that a policy binds, and by when. */
export const scopesTable: TableKind<typeof columns> = {
  kind: 'scopes',
  columns,
  key: keyOf,
  planner: { sees: 'row', plan: planOf },
  columnOf: {
    ref: 'policy_ref',
    appliesTo: 'applies_to',
    trustTypes: 'trust_types',
    conformBy: 'conform_by',
    'said.source.title': 'source_title',
    'said.source.url': 'source_url',
  },
};

function planOf(row: ScopeRow): RowPlan | Refusal {
  const bound = boundTrusts(row.trust_types);
  if ('refused' in bound) return bound;
  const { policy_ref, applies_to, counted, conform_by, basis, confidence } = row;
  const command = stateScope({
    ref: policy_ref,
    appliesTo: applies_to,
    ...bound,
    counted,
    ...(conform_by && { conformBy: onDay(conform_by) }),
    basis: basis === 'stated' ? 'stated' : 'own-reading',
    said: { source: { title: row.source_title, url: row.source_url }, confidence },
  });
  return { commands: [{ key: keyOf(row), command }] };
}

/** `all` and `none` stand for themselves; anything else is types of trust. */
function boundTrusts(types: readonly string[]): Pick<ScopeStated['data'], 'trusts' | 'trustTypes'> | Refusal {
  const alone = types.length === 1 ? types[0] : undefined;
  if (alone === 'all') return { trusts: 'every' };
  if (alone === 'none') return { trusts: 'none' };
  return types.some((type) => type === 'all' || type === 'none')
    ? refuse(
        'scope/types-of-trust',
        'Write all, none, or types of trust: not one beside the other.',
        'trust_types',
      )
    : { trusts: 'of-types', trustTypes: types };
}
