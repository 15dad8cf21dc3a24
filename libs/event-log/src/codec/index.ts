export type { JsonObject } from '../port/index.ts';
export * from './decode.ts';
export { decodeData, encodeData, fieldsOf, newestVersionOf } from './data.ts';
export * from './encode.ts';
export * from './envelope.ts';
export * from './errors.ts';
export { eventFromJson, eventToJson } from './event-json.ts';
