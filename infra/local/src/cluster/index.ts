export { clusterFiles } from './cluster-files.ts';
export { freePort } from './free-port.ts';
export { readPostmasterFile } from './postmaster-file.ts';
export { superuserUrl } from './when-cluster-ready.ts';
