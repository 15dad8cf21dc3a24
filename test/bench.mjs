// `npm run bench -- <name>`: measures what was built, ours and others in turn, on one server.
import { ensureBuilt } from '../infra/build/ensure-built.mjs';

await ensureBuilt({ only: ['server'], onProgress: (sentence) => console.error(`${sentence} …`) });
await import('./bench/main.ts');
