export { findKeeper } from './keeper-file.ts';
export {
  asLine,
  isFromKeeper,
  isKeeperAddress,
  onEachMessage,
  parse,
  type FromKeeper,
  type KeeperAddress,
  type KeeperOrder,
} from './messages.ts';
