export { platformSettings, projectRoot, type PlatformSettings } from './platform-config.ts';
