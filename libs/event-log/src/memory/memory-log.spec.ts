import { describeEventLog } from '../contract/index.ts';
import { MemoryStore, openMemoryLog } from './index.ts';

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
