import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Response = NonNullable<Operation['responses'][string]>;
/** Operations of a path by their methods: all that `@nestjs/swagger` 12 writes there. */
type Operations = Readonly<Record<string, Operation>>;

/**
 * The document with each answer that several routes give said once, under `components`: most routes may answer with the
 * same problems, and the document would be nine tenths these.
 */
export function shareResponses(document: OpenAPIObject): OpenAPIObject {
  const seen = new Map<string, number>();
  const count = (said: string) => seen.set(said, (seen.get(said) ?? 0) + 1);
  eachResponse(document, (status, response) => {
    count(keyOf(status, response));
    return response;
  });
  const names = new Map<string, string>();
  const responses: Record<string, Response> = {};
  const paths = eachResponse(document, (status, response) => {
    const key = keyOf(status, response);
    if ((seen.get(key) ?? 0) < 2) return response;
    const name = names.get(key) ?? nameOf(status, response, responses);
    names.set(key, name);
    responses[name] = response;
    return { $ref: `#/components/responses/${name}` };
  });
  return { ...document, paths, components: { ...document.components, responses } };
}

const keyOf = (status: string, response: Response): string => `${status} ${JSON.stringify(response)}`;

/** The paths with each answer replaced by what is made of it. */
function eachResponse(
  { paths }: OpenAPIObject,
  made: (status: string, response: Response) => Response,
): OpenAPIObject['paths'] {
  const replaced = (operation: Operation): Operation => ({
    ...operation,
    responses: mapValues(operation.responses as Record<string, Response>, (response, status) =>
      made(status, response),
    ),
  });
  return mapValues(paths, (item) => mapValues(item as Operations, replaced));
}

const mapValues = <Value, Made>(
  of: Readonly<Record<string, Value>>,
  made: (value: Value, key: string) => Made,
): Record<string, Made> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, made(value, key)]));

/** The status and the first words of what is said of it; a number where these do not tell two apart. */
function nameOf(status: string, response: Response, taken: object): string {
  const words = 'description' in response ? response.description : '';
  const name = [status, ...(words.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 8)].join('-');
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name}-${String(number)}`;
    if (!Object.hasOwn(taken, numbered)) return numbered;
  }
}
