import type { OpenAPIObject } from '@nestjs/swagger';

/** As much of a JSON schema as the document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** A parameter of a route. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** One route with one method, as the document tells of it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly openTo: 'public' | 'signed-in' | readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | undefined;
  /** Bodies that the document says work. */
  readonly examples: readonly unknown[];
}

interface Said {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<
        string,
        { readonly schema: JsonSchema; readonly examples?: Record<string, { readonly value: unknown }> }
      >
    >;
  };
  readonly 'x-open-to'?: Operation['openTo'];
}

/** Every route of the document, in its order. */
export const operationsOf = (document: OpenAPIObject): readonly Operation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Said>).map(([method, said]) => operationOf(method, path, said)),
  );

function operationOf(method: string, path: string, said: Said): Operation {
  const json = said.requestBody?.content['application/json'];
  return {
    method,
    path,
    openTo: said['x-open-to'] ?? 'public',
    parameters: said.parameters ?? [],
    body: json?.schema,
    examples: Object.values(json?.examples ?? {}).map(({ value }) => value),
  };
}

/** The use case of a route that writes one command; undefined for every other. */
export const useCaseOf = ({ path }: Pick<Operation, 'path'>): string | undefined =>
  /^\/api\/commands\/(.+)$/.exec(path)?.[1];
