import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const sentences = {
  start: 'Builds what has changed, starts Throughline with its own database, and prints its address.',
  test: 'Builds what has changed and runs every spec. `npm test -- <path>` runs some.',
  'test:event-log':
    'The contract of the log on every engine; on a server of KurrentDB where EVENT_LOG_URL names one.',
  check: 'Runs all the checks below, two at a time, and says which failed.',
  checks: 'What must hold under load and faults. `npm run checks -- ordering` runs one.',
  bench: 'Measures ours against others on one server: `npm run bench -- append|bulk|read`.',
  lint: 'ESLint with types; no warnings.',
  typecheck: 'TypeScript, strictest flags, for the server, the pages and the specs.',
  'format:check': 'Says which files Prettier would write otherwise.',
  boundaries: 'Who may import whom (infra/rules/import-table.mjs).',
  deadcode: 'Files, exports and dependencies that nothing uses.',
  spelling: 'British English and the words of the glossary.',
  format: 'Writes every file as Prettier would.',
  build: 'Builds the server and the pages into dist, changed or not.',
  tables: 'Writes docs/tables.md from the declarations of tables.',
  help: 'Prints this.',
};

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const names = Object.keys(scripts);
const listed = [
  ...Object.keys(sentences).filter((name) => name in scripts),
  ...names.filter((name) => !(name in sentences)),
];
const width = Math.max(...listed.map((name) => name.length));
for (const name of listed) console.log(`npm run ${name.padEnd(width)}  ${sentences[name] ?? ''}`);

const missing = names.filter((name) => !(name in sentences));
if (missing.length > 0) {
  console.error(`Not described in infra/build/help.mjs: ${missing.join(', ')}`);
  process.exitCode = 1;
}
