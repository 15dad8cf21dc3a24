export * from './csv-line.ts';
export * from './csv-stream.ts';
export * from './preferred-form.ts';
