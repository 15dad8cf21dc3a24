import { tablesPage } from './data-package/tables-page.ts';

// Prints docs/tables.md, as `npm run tables` writes it.
process.stdout.write(tablesPage());
