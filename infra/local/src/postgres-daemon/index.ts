export { findDaemon } from './daemon-file.ts';
export {
  asLine,
  isDaemonMessage,
  isDaemonAddress,
  onEachMessage,
  parseMessage,
  type DaemonMessage,
  type DaemonAddress,
  type DaemonOptions,
} from './messages.ts';
