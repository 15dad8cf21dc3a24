import type { CellObject } from 'write-excel-file/node';

/** A cell of a sheet: text is text, whatever it begins with. */
export type SheetCell = string | number | boolean | Date | CellObject | null;

/** A sheet, its rows page by page. The first row is its head, which stays in sight. */
export interface WorkbookSheet {
  readonly name: string;
  /** Widths of its columns, in characters. */
  readonly widths: readonly number[];
  readonly pages: AsyncIterable<readonly SheetCell[][]>;
}

/** A message to the thread that writes a workbook: a sheet begins, rows of it, and that there is no more. */
export type WorkbookMessage =
  | { readonly is: 'sheet'; readonly name: string; readonly widths: readonly number[] }
  | { readonly is: 'rows'; readonly rows: readonly SheetCell[][] }
  | { readonly is: 'end' };
