import { Field, listOf, Optional, text, view, whole } from '../field/index.ts';
import { Replay } from '../replay/index.ts';

/** One code of a list. */
export class CodeView {
  @Field(text('As filters and answers write it.'))
  declare readonly code: string;

  @Field(text('What people call it.'))
  declare readonly title: string;

  @Optional(text('What it means.'))
  declare readonly meaning?: string;
}

/** A published list of codes. */
export class ListView {
  @Field(text('Its name, such as milestone-kinds.'))
  declare readonly list: string;

  @Field(text('The subject whose history it has, such as codebook-milestone-kinds.'))
  declare readonly subject: string;

  @Field(whole('Its newest version.'))
  declare readonly version: number;

  @Field(listOf(view(() => CodeView, 'Its codes.')))
  declare readonly codes: readonly CodeView[];
}

/** The lists of codes that the filters of a timeline take, those alone that the record uses. */
export class CodebookView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(listOf(view(() => CodeView, 'Kinds of policies and of milestones.')))
  declare readonly kinds: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Types of events.')))
  declare readonly eventTypes: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Capabilities.')))
  declare readonly capabilities: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Regions.')))
  declare readonly regions: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Integrated care boards.')))
  declare readonly boards: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Types of trusts: our own classification.')))
  declare readonly trustTypes: readonly CodeView[];

  @Field(listOf(view(() => CodeView, 'Suppliers, as named at the time.')))
  declare readonly suppliers: readonly CodeView[];

  @Field(
    listOf(
      view(() => CodeView, 'Mechanisms by which a policy helps or hinders: the whole list, used or not.'),
    ),
  )
  declare readonly mechanisms: readonly CodeView[];

  @Field(listOf(view(() => ListView, 'Every list that is published, whole, in its newest version.')))
  declare readonly lists: readonly ListView[];
}
