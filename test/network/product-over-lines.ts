import { freePort } from '#local/cluster';
import { migrate } from '#local/platform';
import { openProxy, type Proxy } from '#testing/proxy';
import { openOwnCluster, type LogDatabase, type OwnCluster } from '../own-cluster/own-cluster.ts';
import {
  apiForChecks,
  startIdentity,
  startProgram,
  type LocalIdentityProcess,
  type Program,
} from '../product/index.ts';

/** A server of one check, with all of the product's schemas in each of its databases. */
export const openServer = (): Promise<OwnCluster> =>
  openOwnCluster({ disposable: true, migrate: (urls) => migrate(urls) });

/** Programs of the product that reach their database over lines of their own. */
export interface ProductOverLines {
  readonly database: LogDatabase;
  readonly lines: Readonly<Record<'api' | 'projector', Proxy>>;
  readonly programs: Readonly<Record<'api' | 'projector', Program>>;
  readonly identity: LocalIdentityProcess;
  /** Address at which the API answers, or will. */
  readonly address: string;
  /** Fulfilled when both have begun to work. */
  readonly started: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens lines to a new database and starts API and projector over them; `before` is done in between. */
export async function startOverLines(
  server: OwnCluster,
  before: (lines: ProductOverLines['lines']) => void = () => undefined,
): Promise<ProductOverLines> {
  const database = await server.database();
  const lines = { api: await openProxy(server.port), projector: await openProxy(server.port) };
  before(lines);
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const identity = await startIdentity(address);
  const through = {
    reader: lines.api.through(database.reader),
    appender: lines.api.through(database.appender),
    accounts: lines.api.through(database.accounts),
  };
  const api = startProgram('api', apiForChecks(through, identity, port));
  const projector = startProgram('projector', { PROJECTOR_URL: lines.projector.through(database.projector) });
  const programs = { api, projector };
  return {
    database,
    lines,
    programs,
    identity,
    address,
    async started() {
      await Promise.all([api.says(/"listening"/), projector.says(/took over/)]);
    },
    async close() {
      for (const program of Object.values(programs)) program.kill('SIGKILL');
      await Promise.all([api.ended, projector.ended, identity.stop()]);
      await Promise.all([lines.api.close(), lines.projector.close()]);
      await database.drop();
    },
  };
}
