import { Link } from 'react-router';
import type { RelationView } from '#contracts/policy';
import { policyRefOf, relationLabel } from '../labels/relation-labels.ts';

interface PolicyRelationsProps {
  readonly relations: readonly RelationView[];
  /** The clocks chosen, kept on the way to another policy. */
  readonly search: string;
}

function Other({ relation, search }: { readonly relation: RelationView; readonly search: string }) {
  const ref = policyRefOf(relation.subject);
  return (
    <li>
      {ref === undefined ? (
        relation.title
      ) : (
        <Link to={{ pathname: `/policies/${ref}`, search }}>{relation.title}</Link>
      )}
      {relation.confidence === 'high' ? '' : ` (confidence ${relation.confidence})`}
    </li>
  );
}

/** Relations of the policy to others, in both directions. */
export function PolicyRelations({ relations, search }: PolicyRelationsProps) {
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
                    key={`${relation.direction}/${relation.relation}/${relation.subject}`}
                    relation={relation}
                    search={search}
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
