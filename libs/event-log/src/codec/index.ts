export * from './decode.ts';
export { decodeData, encodeData, fieldsOf, newestVersionOf } from './data.ts';
export * from './encode.ts';
export * from './envelope.ts';
export * from './errors.ts';
