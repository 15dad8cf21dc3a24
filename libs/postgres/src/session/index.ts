export { settingsLost } from './settings-lost.ts';
