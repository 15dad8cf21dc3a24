import { parentPort } from 'node:worker_threads';
import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/node';
import type { WorkbookMessage } from './sheet.ts';

// A thread of its own: what writes workbooks makes each whole, and nobody else's question is to wait for that.
const sheets: Sheet<never>[] = [];

parentPort?.on('message', (message: WorkbookMessage) => {
  switch (message.is) {
    case 'sheet':
      sheets.push({
        sheet: message.name,
        columns: message.widths.map((width) => ({ width })),
        stickyRowsCount: 1,
        dateFormat: 'yyyy-mm-dd',
        data: [],
      });
      break;
    case 'rows':
      sheets.at(-1)?.data.push(...(message.rows as Row[]));
      break;
    case 'end':
      void finish();
  }
});

async function finish(): Promise<void> {
  const bytes = await writeWorkbook(sheets).toBuffer();
  parentPort?.postMessage(new Uint8Array(bytes));
  parentPort?.close();
}
