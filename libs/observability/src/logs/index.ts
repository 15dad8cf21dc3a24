export { cutTo } from './bounded-line.ts';
export { surviveLostOutput } from './descriptor.ts';
export type { LinesLost } from './line-sink.ts';
export { createLog, type Log, type LogOptions } from './log.ts';
export { openLog, type OpenLog, type OwnLogOptions } from './open-log.ts';
export { reasonOf } from './told-error.ts';
