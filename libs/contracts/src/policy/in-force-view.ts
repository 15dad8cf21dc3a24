import { date, id, line, odsCode, oneOf } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type DateView } from '../answer/index.ts';
import { ExportRequest, Replay } from '../replay/index.ts';
import { NamedTrust } from '../timeline/index.ts';
import { PolicySummary } from './policy-summary.ts';
import { ScopeView } from './policy-view.ts';
import { QueryParameter } from '../request/index.ts';

/** The question what is in force on a day, of one trust or at all. */
export class InForceRequest extends ExportRequest {
  @QueryParameter(odsCode('ODS code of a trust: only what applies to it. Left out: every policy.'))
  declare readonly trust?: string;
}

/** A day by which a policy asks for something. */
export class DeadlineView {
  @Property(date('The day.'))
  declare readonly on: DateView;

  @Property(oneOf(['past', 'coming', 'not known'], 'Whether it lies before the day asked for.'))
  declare readonly is: 'past' | 'coming' | 'not known';

  @OptionalProperty(line('What is to be there by then, in the words of the source.'))
  declare readonly what?: string;

  @OptionalProperty(id('The entry that says so; left out where the scope does.'))
  declare readonly entryId?: string;
}

/** A policy on a day, how it bears on a trust, and its deadline. */
export class InForcePolicyView {
  @Property(view(() => PolicySummary, 'What it is, with its state.'))
  declare readonly policy: PolicySummary;

  @OptionalProperty(
    oneOf(
      ['binds', 'concerns'],
      'Whether it binds the trust, by a scope that names its type, or concerns it as it concerns every trust. Left out where no trust is asked for.',
    ),
  )
  declare readonly bears?: 'binds' | 'concerns';

  @OptionalProperty(view(() => ScopeView, 'Whom it binds, where somebody has said so.'))
  declare readonly scope?: ScopeView;

  @OptionalProperty(view(() => DeadlineView, 'Its own last day, where it has one.'))
  declare readonly deadline?: DeadlineView;
}

/** Policies on a day: the state of every policy, or what applies to one trust. */
export class InForceView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @OptionalProperty(view(() => NamedTrust, 'The trust asked for, as it is called on that day.'))
  declare readonly trust?: NamedTrust;

  @OptionalProperty(line('Code of its type on that day: our own classification.'))
  declare readonly trustType?: string;

  @Property(
    viewList(
      () => InForcePolicyView,
      'Of a trust: policies in force, open or announced that bind or concern it, and promises past their day without a verdict. Else every policy. Those that bind come first, then by state, kind and name.',
    ),
  )
  declare readonly policies: readonly InForcePolicyView[];
}
