import { preferredForm } from './form.ts';

describe('the form of an answer', () => {
  it.each<[string | undefined, ReturnType<typeof preferredForm>]>([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['application/json', 'json'],
    ['text/csv', 'csv'],
    ['TEXT/CSV; charset=utf-8', 'csv'],
    ['text/*', 'csv'],
    ['text/csv, application/json', 'json'],
    ['text/csv, application/json;q=0.5', 'csv'],
    ['application/json, text/csv;q=0.9', 'json'],
    ['text/csv;q=0, */*', 'json'],
    ['text/csv, */*;q=0.1', 'csv'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
    ['application/xml', 'json'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['application/vnd.apache.parquet, text/csv;q=0.9', 'parquet'],
    ['application/*', 'json'],
    ['text/csv;q=0.5, application/vnd.apache.parquet;q=0.5', 'csv'],
    ['', 'json'],
    [';;,,q=', 'json'],
  ])('for %j is %s', (accept, form) => expect(preferredForm(accept)).toBe(form));
});
