import type { ChangeKind, ChangeView } from '#contracts/changes';
import { ChangesTable } from '../entry/history-steps.tsx';
import { becauseLabel, fieldChanges } from './change-words.ts';

const headings: Readonly<Record<ChangeKind, string>> = {
  added: 'Only in the other reading.',
  changed: 'Told otherwise in the other reading.',
  gone: 'Not in the other reading.',
};

/** Under an entry: what the two readings say of it, and why they differ. */
export function ChangeNote({ change }: { readonly change: ChangeView }) {
  const corrections = change.steps.flatMap(({ changes = [] }) => changes);
  return (
    <div className="compared__note">
      <p>
        <strong>{headings[change.is]}</strong> {becauseLabel(change)}
      </p>
      {change.is === 'changed' ? (
        <ChangesTable changes={corrections.length > 0 ? corrections : fieldChanges(change)} />
      ) : null}
    </div>
  );
}
