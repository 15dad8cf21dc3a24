export { endWhenAsked } from './end-when-asked.ts';
export { exitWithSupervisor, type SupervisedProcess } from './exit-with-supervisor.ts';
