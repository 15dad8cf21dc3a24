export { exitWithSupervisor, type SupervisedProcess } from './exit-with-supervisor.ts';
