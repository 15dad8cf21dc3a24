import { ApiProperty } from '@nestjs/swagger';
import { anyFields, id, line, list, optional, type WireOf } from '#domain/schema';
import { requestClass } from '../request/index.ts';

const size = { least: 1, most: 1000 };

const itemFields = {
  id: id('Id of the command, for good: what the Idempotency-Key is to a single one.'),
  command: line('The use case, such as announce-policy: the last part of its own address.'),
  request: anyFields('The body of that use case.'),
  ifMatch: optional(line('The version that the subject must have: what If-Match is to a single one.')),
};

/** One command of a batch: what a request of its own would say, in its headers and its body. */
export const BatchItemRequest = requestClass('BatchItem', itemFields);
/** One command of a batch. */
export type BatchItemRequest = WireOf<typeof itemFields>;

const inOrder = 'In the order to carry them out.';

/** Commands that are carried out one after the other. Each has its own outcome: one that fails stops no other. */
export const BatchRequest = requestClass('Batch', { commands: list(anyFields(inOrder), size) });

// Each is checked by itself, later: the document alone says here of what class it is.
Reflect.deleteMetadata('swagger/apiModelProperties', BatchRequest.prototype as object, 'commands');
ApiProperty({
  type: () => BatchItemRequest,
  isArray: true,
  description: inOrder,
  minItems: size.least,
  maxItems: size.most,
})(BatchRequest.prototype as object, 'commands');
