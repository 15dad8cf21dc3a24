import { describeEventLog } from '../contract/event-log-contract.ts';
import { forkProxy } from './fixtures/double/fork.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

// Run where there is a server: `EVENT_LOG_URL=kurrentdb://… npm run test:event-log`.
const url = process.env['EVENT_LOG_URL'] ?? '';
/** One node without TLS can be reached through a proxy, and cut. A cluster tells clients its own addresses. */
const oneNode = /^kurrentdb:\/\/([\w.-]+):(\d+)\/?\?tls=false$/.exec(url);

const start = async () => {
  const [, host = '', port = ''] = oneNode ?? [];
  const proxy = oneNode && (await forkProxy(host, Number(port)));
  return {
    open: (opening?: { pageSize?: number }) => openKurrentDbLog({ url: proxy?.url ?? url, ...opening }),
    cut: async () => proxy?.cut(),
    close: async () => proxy?.close(),
  };
};

describeEventLog('KurrentDB, a server', start, { cuts: oneNode !== null, connects: true });
