export { migrate } from './migrate.ts';
export { openPlatform, type Platform } from './open-platform.ts';
