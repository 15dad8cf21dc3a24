export { clusterFiles, giveToOwnerOf, makeDataDirectory } from './cluster-files.ts';
export { freePort } from './free-port.ts';
export { findNativeParts } from './native-parts.ts';
export { readPostmasterFile } from './postmaster-file.ts';
export { commandLineOf, isAlive } from './running-process.ts';
export { lastLines, runCluster } from './run-cluster.ts';
export { adoptServer, stopServer, type ServerProcess } from './server-process.ts';
export { superuserUrl } from './when-cluster-ready.ts';
