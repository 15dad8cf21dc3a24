import { id, line, loose, May, Must, several, shownAs } from '../body/index.ts';

/** How many commands a batch may hold. */
export const largestBatch = 1000;

/** One command of a batch: what a request of its own would say, in its headers and its body. */
export class BatchItemRequest {
  @Must(id('Id of the command, for good: what the Idempotency-Key is to a single one.'))
  declare readonly id: string;

  @Must(line('The use case, such as announce-policy: the last part of its own address.'))
  declare readonly command: string;

  @Must(loose('The body of that use case.'))
  declare readonly request: Readonly<Record<string, unknown>>;

  @May(line('The version that the subject must have: what If-Match is to a single one.'))
  declare readonly ifMatch?: string;
}

/** Commands that are carried out one after the other. Each has its own outcome: one that fails stops no other. */
export class BatchRequest {
  @Must(
    several(
      shownAs(() => BatchItemRequest, 'In the order to carry them out.'),
      { least: 1, most: largestBatch },
    ),
  )
  declare readonly commands: readonly object[];
}
