export { asOptions, sessionSettings } from './session-settings.ts';
export { settingsLost } from './settings-lost.ts';
