export { endWhenAsked } from './end-when-asked.ts';
export { exitWithSupervisor, type SupervisedProcess } from './exit-with-supervisor.ts';
export { settingsOrEnd } from './settings-or-end.ts';
