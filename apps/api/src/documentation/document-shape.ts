import { createHash } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Another for each document: what an answer looks like is in it. */
const shapes = new WeakMap<OpenAPIObject, string>();

/** The release of the shape of answers: the same for as long as the document says the same of them. */
export function documentShape(document: OpenAPIObject): string {
  const shape = shapes.get(document) ?? digestOf(document);
  shapes.set(document, shape);
  return shape;
}

const digestOf = ({ paths, components }: OpenAPIObject): string =>
  createHash('sha256')
    .update(JSON.stringify([paths, components]))
    .digest('hex')
    .slice(0, 12);
