import { isPartialDate, isSource, notYet, refuse, type Fact, type Refusal } from '../kernel/index.ts';
import type { Changes } from './entry-events.ts';
import type { CorrectionFacts } from './entry-rules.ts';

const confidences: readonly unknown[] = ['high', 'medium', 'low'];

/** Refuses a correction that changes nothing, changes what cannot be corrected, or to what does not fit. */
export function unfitChanges(event: Fact, changes: Changes, facts: CorrectionFacts): Refusal | undefined {
  const { data = {}, ...about } = changes;
  if (Object.keys(data).length + Object.keys(about).length === 0) {
    return refuse(
      'entry/no-changes',
      'Nothing would change: say which fields are to be replaced.',
      'changes',
    );
  }
  for (const [field, value] of Object.entries(about)) {
    const fits = aboutEntry(event, field);
    if (!fits) return notCorrectable(field, `changes.${field}`);
    if (!fits(value)) return unfitValue(field, `changes.${field}`);
  }
  const ahead = changes.occurred && !facts.mayLieAhead(event.type) && notYet(changes.occurred, facts.today);
  if (ahead) return { ...ahead, field: 'changes.occurred' };
  const correctable = facts.correctable(event.type) ?? {};
  for (const [field, value] of Object.entries(data)) {
    const fits = Object.hasOwn(correctable, field) ? correctable[field] : undefined;
    if (!fits) return notCorrectable(field, `changes.data.${field}`);
    if (!fits(value, facts.codebook)) return unfitValue(field, `changes.data.${field}`);
  }
  return undefined;
}

/** A registration has a source alone; a statement has no day in the world. */
function aboutEntry(event: Fact, field: string): ((value: unknown) => boolean) | undefined {
  if (field === 'source') return isSource;
  if (field === 'confidence' && ('entry' in event || 'known' in event)) {
    return (value) => confidences.includes(value);
  }
  return field === 'occurred' && 'entry' in event ? isPartialDate : undefined;
}

const notCorrectable = (name: string, field: string): Refusal =>
  refuse(
    'entry/not-correctable',
    `'${name}' cannot be corrected here: retract the entry and record it anew.`,
    field,
  );

const unfitValue = (name: string, field: string): Refusal =>
  refuse(
    'entry/unfit-value',
    `What is given for '${name}' cannot stand there: give it as in a new entry.`,
    field,
  );
