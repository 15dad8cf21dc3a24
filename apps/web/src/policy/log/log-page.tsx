import { useState } from 'react';
import { Link, useGo } from '../../link/link.tsx';
import { usePolicyList } from '../../api-client/queries.ts';
import { Failed, Loading } from '../../page/answer-state.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { SearchSelect } from '../../form/search-select.tsx';
import { PageFrame } from '../../page/page-frame.tsx';
import { RoleGate } from '../../page/role-gate.tsx';
import { policyOptions } from './options.ts';
import { policyKindOptions } from './policy-kinds.ts';

const none = new URLSearchParams();

function New() {
  return (
    <section aria-labelledby="new">
      <h2 className="nhsuk-heading-m" id="new">
        An initiative that is not on record yet
      </h2>
      <ul className="choices">
        {policyKindOptions.map(({ value, label, hint }) => (
          <li key={value}>
            <Link to={`/log/new/${value}`}>{label}</Link>
            <span className="choices__hint">{hint}</span>
          </li>
        ))}
      </ul>
      <p>
        Look at the <Link to="/policies">policies on record</Link> first, so that nothing stands there twice.
      </p>
    </section>
  );
}

function OnRecord() {
  const { data, error, refetch } = usePolicyList(none);
  const [ref, setRef] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const navigate = useGo();
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the policies" />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        if (ref === '') setWrong('Choose a policy');
        else navigate(`/log/policies/${ref}`);
      }}
    >
      {wrong === undefined ? null : (
        <ErrorSummary issues={[{ field: 'policy', message: wrong }]} attempt={attempt} />
      )}
      <SearchSelect
        name="policy"
        label="Which policy?"
        hint="Search by title or by the body that it comes from"
        what="policies"
        options={policyOptions(data.policies)}
        value={ref}
        error={wrong}
        onChange={(value) => {
          setRef(value);
          setWrong(undefined);
        }}
      />
      <button type="submit" className="nhsuk-button">
        Continue
      </button>
    </form>
  );
}

/** The start of logging: a new policy, or an event of one on record. */
export function LogPage() {
  return (
    <RoleGate anyOf={['register-policy']} to="log an initiative" who="policy leads">
      {() => (
        <PageFrame title="Log an initiative">
          <div className="prose form">
            <h1 className="nhsuk-heading-l">Log an initiative</h1>
            <New />
            <h2 className="nhsuk-heading-m">What happened to a policy that is on record</h2>
            <p>
              Awarded, revised, closed, superseded: each is an entry of its own in the life of the policy.
            </p>
            <OnRecord />
          </div>
        </PageFrame>
      )}
    </RoleGate>
  );
}
