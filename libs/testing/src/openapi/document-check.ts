import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';

/** An answer as a spec sees it. */
export interface Answer {
  readonly path: string;
  /** `get` when left out. */
  readonly method?: string;
  readonly statusCode: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * Compares answers with an OpenAPI document whose schemas are closed: a field that the document does not name is wrong,
 * as is a status or a media type. Gives what is wrong; nothing if all is well.
 */
export function documentCheck(document: OpenAPIObject): (answer: Answer) => string | undefined {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    formats: { date: true, 'date-time': true, uri: true },
  });
  ajv.addSchema(closed(document), 'document');
  return ({ path, method = 'get', statusCode, contentType, body }) => {
    const [mediaType = ''] = contentType.split(';');
    const response = ['paths', path, method, 'responses', String(statusCode)];
    const pointer = [...resolved(document, response), 'content', mediaType, 'schema'];
    const found = at(document, pointer);
    if (found === undefined) return `${String(statusCode)} ${mediaType} is not declared for ${path}`;
    if (!mediaType.endsWith('json')) return undefined;
    const escaped = pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
    const fits = ajv.getSchema(`document#/${escaped.join('/')}`) as ValidateFunction;
    return fits(JSON.parse(body)) ? undefined : `${path}: ${ajv.errorsText(fits.errors)}`;
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const at = (document: object, pointer: readonly string[]): unknown =>
  pointer.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), document);

/** The pointer to what stands there, or to what that refers to. */
function resolved(document: object, pointer: readonly string[]): readonly string[] {
  const found = at(document, pointer);
  return isObject(found) && typeof found['$ref'] === 'string' ? found['$ref'].split('/').slice(1) : pointer;
}

/** The document, in which no view may have more fields than it names. Problems are extended by what stands beside them. */
function closed(document: OpenAPIObject): object {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    name === 'Problem' ? schema : { ...schema, additionalProperties: false },
  ]);
  return {
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(schemas) as object },
  };
}
