import { describeEventLog } from '../contract/event-log-contract.ts';
import { MemoryStore } from './memory-store.ts';
import { openMemoryLog } from './open-memory-log.ts';

describeEventLog(
  'memory',
  () => {
    const store = new MemoryStore();
    return Promise.resolve({
      open: (opening) => openMemoryLog({ store, ...opening }),
      close: () => Promise.resolve(),
    });
  },
  { cuts: false },
);
