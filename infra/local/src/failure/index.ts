export { LocalFailure, type LocalFailureCode } from './local-failure.ts';
