export { projectRoot } from './platform-config.ts';
