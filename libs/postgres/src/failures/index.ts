export {
  errorCode,
  isAwayCode,
  isDiskFullCode,
  isTransientCode,
  isUnreachableCode,
} from './failure-codes.ts';
