import { describeEventLog } from '../contract/event-log-contract.ts';
import { forkDouble } from './fixtures/double/fork.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

const start = (together: boolean) => async () => {
  const double = await forkDouble({ together });
  return {
    open: (opening?: { pageSize?: number }) => openKurrentDbLog({ url: double.url, ...opening }),
    cut: () => double.cut(),
    close: () => double.close(),
  };
};

describeEventLog('KurrentDB, a double of its server', start(true), { cuts: true });
describeEventLog('KurrentDB, a double that writes to one stream at a time', start(false), { cuts: true });
