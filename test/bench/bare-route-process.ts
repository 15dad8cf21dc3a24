// The peer of the API: a Fastify server that asks the statements of a page of a trust, and gives their rows as JSON.
import { fastify } from 'fastify';
import { openPool } from '#postgres/connections';
import { askByHand, type AskedStatement } from './asked-statements.ts';

interface Given {
  readonly reader: string;
  readonly statements: readonly AskedStatement[];
}

const server = fastify();
process.once('message', ({ reader, statements }: Given) => {
  const pool = openPool({ url: reader, name: 'throughline-bench', work: 'questions', most: 10 });
  server.get<{ readonly Querystring: { readonly trust: string; readonly knownAt: string } }>(
    '/api/timeline',
    async ({ query: { trust, knownAt } }) => {
      const client = await pool.connect();
      try {
        return await askByHand(
          client,
          statements,
          new Map([
            ['ZZ000', trust],
            ['2015-01-01', knownAt],
          ]),
        );
      } finally {
        client.release();
      }
    },
  );
  void server.listen({ port: 0, host: '127.0.0.1' }).then((address) => process.send?.(address));
});
process.once('disconnect', () => process.exit(0));
