import type { OpenAPIObject } from '@nestjs/swagger';
import { runStatements } from '../own-cluster/own-cluster.ts';
import type { FuzzedApi } from './fuzzed-api.ts';
import { useCaseOf, type Operation } from './operations.ts';

/** Use cases that keep what people write in their own words. */
export const keepsWords = (operation: Operation): boolean =>
  ['dispute-milestone', 'withdraw-relation', 'contest-influence'].includes(useCaseOf(operation) ?? '');

/** Has the database refuse what the API takes to be its right, which is a fault of ours: 500. */
export async function withoutWords<Result>(superuser: string, act: () => Promise<Result>): Promise<Result> {
  await runStatements(superuser, 'revoke insert on accounts.text from throughline_accounts');
  try {
    return await act();
  } finally {
    await runStatements(superuser, 'grant insert on accounts.text to throughline_accounts');
  }
}

/** The same API, whose document has forgotten that commands are refused. */
export const forgettingStatus = (api: FuzzedApi): FuzzedApi => ({
  ...api,
  document: changed(api.document, (item) => {
    const { post } = item;
    if (!post) return item;
    const { 422: _, ...responses } = post.responses;
    return { ...item, post: { ...post, responses } };
  }),
});

/** The same API, whose document has forgotten a route. */
export function forgettingRoute(api: FuzzedApi): FuzzedApi {
  const { '/api/trusts': _, ...paths } = api.document.paths;
  const document = { ...api.document, paths };
  return { ...api, document, operations: api.operations.filter(({ path }) => path !== '/api/trusts') };
}

type PathItem = OpenAPIObject['paths'][string];

const changed = (document: OpenAPIObject, change: (item: PathItem) => PathItem): OpenAPIObject => ({
  ...document,
  paths: Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, change(item)])),
});
