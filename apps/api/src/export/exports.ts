import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { AnswerForm, Replay } from '#contracts/replay';
import { csvStream } from '../csv/csv-stream.ts';
import { columnsAt, type Table } from '../table/table.ts';
import { invalidRequest } from '../http/problem-error.ts';
import { parquetStream } from '../parquet/parquet-stream.ts';
import { columnsSheet, dataSheet, questionSheet } from '../xlsx/table-sheets.ts';
import { mostWorkbookRows, workbookStream } from '../xlsx/workbook.ts';
import { forms } from './form.ts';
import { fileNameOf, questionOf, type Question } from '../table/question.ts';

/** An answer that is to be a file. */
export interface ExportedAnswer<Row> {
  readonly form: Exclude<AnswerForm, 'json'>;
  /** The request, for its filters. */
  readonly asked: object;
  /** The three clocks that were used. */
  readonly replay: Replay;
  /** The number of rows. */
  readonly rows: number;
  /** The rows, page by page. */
  readonly pages: AsyncIterable<readonly Row[]>;
  /** The text of the answer as JSON, in pieces. */
  readonly json: Iterable<string> | AsyncIterable<string>;
}

/** A list at hand that is to be a file. */
interface ExportedList<Row> extends Pick<ExportedAnswer<Row>, 'form' | 'asked'> {
  readonly rows: readonly Row[];
}

/** Answers as files: each table in each form, named for its question. */
@Injectable()
export class Exports {
  /** `publicUrl`: as people and programs reach the site; files say so where they come from. */
  constructor(readonly publicUrl: URL) {}

  file<Row>(table: Table<Row>, answer: ExportedAnswer<Row>): StreamableFile {
    const { form, asked, replay, rows } = answer;
    refuseTooLarge(form, rows);
    const question = questionOf(table, asked, replay, this.publicUrl);
    const { mediaType, ending } = forms[form];
    return new StreamableFile(streamOf(table, question, answer), {
      type: mediaType,
      disposition: `attachment; filename="${fileNameOf(question, ending)}"`,
    });
  }

  /** A list that is at hand whole, as a file. */
  listFile<Row>(
    table: Table<Row>,
    list: { readonly replay: Replay },
    { rows, form, asked }: ExportedList<Row>,
  ): StreamableFile {
    const json = [JSON.stringify(list)];
    const { replay } = list;
    return this.file(table, { form, asked, replay, rows: rows.length, pages: inPages(rows), json });
  }
}

function streamOf<Row>(table: Table<Row>, question: Question, answer: ExportedAnswer<Row>): Readable {
  const { form, replay, pages, json } = answer;
  const columns = columnsAt(table, replay);
  switch (form) {
    case 'json-file':
      return Readable.from(json, { objectMode: false });
    case 'csv':
    case 'excel':
      return csvStream(columns, pages, { mark: form === 'excel' });
    case 'xlsx':
      return workbookStream([dataSheet(columns, pages), columnsSheet(question), questionSheet(question)]);
    case 'parquet':
      return parquetStream(columns, pages, question);
  }
}

function refuseTooLarge(form: AnswerForm, rows: number): void {
  if (form !== 'xlsx' || rows <= mostWorkbookRows) return;
  const message = `A workbook holds at most ${String(mostWorkbookRows)} rows, and this answer has ${String(rows)}: ask for csv or parquet, or for less.`;
  throw invalidRequest([{ field: 'format', code: 'too-many', message }]);
}

const pageSize = 500;

/** Rows that are at hand, page by page: others have their turn in between. */
async function* inPages<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += pageSize) {
    yield await Promise.resolve(rows.slice(from, from + pageSize));
  }
}
