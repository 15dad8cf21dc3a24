export { decodeData, encodeData, fieldsOf, newestVersionOf, type DataOf } from './data.ts';
export * from './decode.ts';
export * from './encode.ts';
export * from './envelope.ts';
export * from './errors.ts';
export { isEventType } from './releases/index.ts';
