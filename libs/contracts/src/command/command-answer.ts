import { count, id, line, oneOf, position, webAddress, whole } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Problem } from '../problem/index.ts';

const outcomes = ['recorded', 'already recorded'] as const;

/** An event that a command came to. */
export class RecordedEventView {
  @Property(id('Its id, for good. Of a dated event it is the id of the entry.'))
  declare readonly id: string;

  @Property(webAddress('Where to see it, for good.'))
  declare readonly link: string;
}

/** The outcome of a command. */
export class CommandAnswer {
  @Property(oneOf(outcomes, 'Whether it was recorded now, or stood there before under the same key.'))
  declare readonly outcome: (typeof outcomes)[number];

  @Property(line('The stream that holds it, such as policy-ltp-2019.'))
  declare readonly stream: string;

  @Property(count('Version of the stream after it: what If-Match takes.'))
  declare readonly version: number;

  @Property(
    position('Its place in the log. Give it as ‘after’ to read what you wrote. A whole number as text.'),
  )
  declare readonly position: string;

  @Property(viewList(() => RecordedEventView, 'What was recorded.'))
  declare readonly events: readonly RecordedEventView[];

  @Property(webAddress('Where to see what it is about.'))
  declare readonly link: string;
}

/** The outcome of one command of a batch. */
export class BatchResult {
  @Property(line('Id of the command, as given; empty where none could be read.'))
  declare readonly id: string;

  @Property(
    whole({ least: 100, most: 599 }, 'The status that a request of its own would have been answered with.'),
  )
  declare readonly status: number;

  @OptionalProperty(view(() => CommandAnswer, 'What came of it, where the status is below 400.'))
  declare readonly answer?: CommandAnswer;

  @OptionalProperty(view(() => Problem, 'Why nothing came of it, else.'))
  declare readonly problem?: Problem;
}

/** The outcome of each command of a batch, in the order of the batch. */
export class BatchAnswer {
  @Property(viewList(() => BatchResult, 'One for each command, in the order of the batch.'))
  declare readonly results: readonly BatchResult[];
}
