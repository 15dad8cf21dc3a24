// The command line, whose exit code is overwritten once the channel to whoever started it is closed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../product/index.ts';

process.on('disconnect', () => process.exit(0));
await import(pathToFileURL(join(projectFolder, 'dist/apps/cli/src/main.js')).href);
