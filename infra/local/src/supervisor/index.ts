export { checkBeforeBuild } from './check-before-build.ts';
