export { asOptions, sessionSettings } from './session-settings.ts';
