// `npm run bench -- append|bulk|read`; all of them when none is named.
import { append } from './append.ts';
import { bulk } from './bulk.ts';
import { openContestants } from './contestants.ts';
import { read } from './read.ts';

const benches = new Map(Object.entries({ append, bulk, read }));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.has(name));

if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${[...benches.keys()].join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : benches.keys()) {
    const contestants = await openContestants();
    try {
      await benches.get(name)?.(contestants);
    } finally {
      await contestants.close();
    }
  }
}
