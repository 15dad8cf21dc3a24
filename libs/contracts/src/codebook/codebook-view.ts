import { count, line } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** One code of a list. */
export class CodeView {
  @Property(line('As filters and answers write it.'))
  declare readonly code: string;

  @Property(line('What people call it.'))
  declare readonly title: string;

  @OptionalProperty(line('What it means.'))
  declare readonly meaning?: string;
}

/** A published list of codes. */
export class ListView {
  @Property(line('Its name, such as milestone-kinds.'))
  declare readonly list: string;

  @Property(line('The subject whose history it has, such as codebook-milestone-kinds.'))
  declare readonly subject: string;

  @Property(count('Its newest version.'))
  declare readonly version: number;

  @Property(viewList(() => CodeView, 'Its codes.'))
  declare readonly codes: readonly CodeView[];
}

/** The lists of codes that the filters of a timeline take, those alone that the record uses. */
export class CodebookView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => CodeView, 'Kinds of policies and of milestones.'))
  declare readonly kinds: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Types of events.'))
  declare readonly eventTypes: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Capabilities.'))
  declare readonly capabilities: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Regions.'))
  declare readonly regions: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Integrated care boards.'))
  declare readonly boards: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Types of trusts: our own classification.'))
  declare readonly trustTypes: readonly CodeView[];

  @Property(viewList(() => CodeView, 'Suppliers, as named at the time.'))
  declare readonly suppliers: readonly CodeView[];

  @Property(
    viewList(() => CodeView, 'Mechanisms by which a policy helps or hinders: the whole list, used or not.'),
  )
  declare readonly mechanisms: readonly CodeView[];

  @Property(viewList(() => ListView, 'Every list that is published, whole, in its newest version.'))
  declare readonly lists: readonly ListView[];
}
