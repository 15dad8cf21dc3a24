export { migrate } from './migrate.ts';
export { openPlatform } from './open-platform.ts';
