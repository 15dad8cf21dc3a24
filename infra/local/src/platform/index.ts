export { migrate } from './migrate.ts';
export { openPlatform, type Platform, type PlatformOrder } from './open-platform.ts';
export { platformSettings, projectRoot, type PlatformSettings } from '../settings/index.ts';
