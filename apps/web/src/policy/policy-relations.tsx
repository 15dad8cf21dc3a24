import type { RelationView } from '#contracts/policy';
import { Link, NowLink } from '../link/link.tsx';
import { policyRefOf, relationLabel } from '../labels/relation-labels.ts';
import { mayUse } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';

interface PolicyRelationsProps {
  /** Ref of the policy. */
  readonly of: string;
  readonly relations: readonly RelationView[];
  /** The clocks chosen, kept on the way to another policy. */
  readonly search: string;
}

interface OtherProps {
  readonly relation: RelationView;
  readonly search: string;
  /** Address at which the relation is withdrawn; left out for those who may not. */
  readonly withdrawal: string | undefined;
}

function Other({ relation, search, withdrawal }: OtherProps) {
  const ref = policyRefOf(relation.subject);
  return (
    <li>
      {ref === undefined ? (
        relation.title
      ) : (
        <Link to={{ pathname: `/policies/${ref}`, search }}>{relation.title}</Link>
      )}
      {relation.confidence === 'high' ? '' : ` (confidence ${relation.confidence})`}
      {withdrawal === undefined ? null : (
        <NowLink className="relations__withdraw" to={withdrawal}>
          Withdraw
          <span className="nhsuk-u-visually-hidden">
            {' '}
            the relation: {relationLabel(relation).toLowerCase()} {relation.title}
          </span>
        </NowLink>
      )}
    </li>
  );
}

/** Relations of the policy to others, in both directions. */
export function PolicyRelations({ of, relations, search }: PolicyRelationsProps) {
  const { data: session } = useSession();
  const mayWithdraw = mayUse(session, ['withdraw-relation']);
  if (relations.length === 0) return null;
  return (
    <section className="policy-part" aria-labelledby="relations">
      <h2 className="nhsuk-heading-m" id="relations">
        What it relates to
      </h2>
      <dl className="relations">
        {[...Map.groupBy(relations, relationLabel)].map(([words, own]) => (
          <div key={words} className="relations__row">
            <dt>{words}</dt>
            <dd>
              <ul>
                {own.map((relation) => (
                  <Other
                    key={relation.id}
                    relation={relation}
                    search={search}
                    withdrawal={mayWithdraw ? `/policies/${of}/relations/${relation.id}/withdraw` : undefined}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
