import type { LaneLoadView, ProcessLoadView, SessionCountView } from '#contracts/running';
import { HeadedTable } from '../entry/headed-table.tsx';
import { capitalised } from '../labels/code-labels.ts';
import { countLabel, instantLabel, memoryLabel } from '../labels/running-labels.ts';
import { roleLabel } from '../session/session.ts';
import { FactList } from './fact-list.tsx';

const laneLabel = ({ whose, answers }: LaneLoadView): string =>
  `${whose === 'members' ? 'People who have signed in' : 'Everybody else'}, ${answers} answers`;

/** The requests, the memory and the lateness of the process that answers. */
export function LoadPart({ load }: { readonly load: ProcessLoadView }) {
  const { since, lanes, lateness, memoryBytes, heapBytes, keptAnswers, keptBytes } = load;
  return (
    <section className="running__part" aria-labelledby="load">
      <h2 className="nhsuk-heading-m" id="load">
        Load
      </h2>
      <p className="lede">Of the API process that answered, since it began on {instantLabel(since)}.</p>
      {lanes.length === 0 ? null : (
        <HeadedTable caption="Questions by lane" headings={['Questions of', 'Now', 'Waiting']}>
          {lanes.map((lane) => (
            <tr key={laneLabel(lane)}>
              <td>{laneLabel(lane)}</td>
              <td>{countLabel(lane.now)}</td>
              <td>{countLabel(lane.waiting)}</td>
            </tr>
          ))}
        </HeadedTable>
      )}
      <FactList
        facts={[
          [
            'Late by',
            `${lateness.medianMs} ms at the median, ${lateness.p99Ms} ms at the 99th percentile, ${lateness.longestMs} ms at most, in the last two minutes`,
          ],
          ['Memory', `${memoryLabel(memoryBytes)}, of which objects ${memoryLabel(heapBytes)}`],
          ['Answers kept', `${countLabel(keptAnswers)}, in ${memoryLabel(keptBytes)}`],
        ]}
      />
    </section>
  );
}

/** The number of people who are signed in, by role: no names. */
export function SessionsPart({ sessions }: { readonly sessions: readonly SessionCountView[] | undefined }) {
  return (
    <section className="running__part" aria-labelledby="sessions">
      <h2 className="nhsuk-heading-m" id="sessions">
        Signed in
      </h2>
      {sessions === undefined ? <p>No accounts are kept here.</p> : null}
      {sessions?.length === 0 ? <p>Nobody has a session: who asks here has a token.</p> : null}
      <FactList
        facts={(sessions ?? []).map(({ role, sessions: count }) => [
          capitalised(roleLabel(role)),
          `${countLabel(count)} ${count === 1 ? 'session' : 'sessions'}`,
        ])}
      />
    </section>
  );
}
