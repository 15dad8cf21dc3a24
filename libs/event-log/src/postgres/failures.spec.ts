import { runInNewContext } from 'node:vm';
import { LogUnavailable } from '../port/errors.ts';
import { isTransientInPostgres, postgresUnavailable } from './failures.ts';

const failure = (code: string | undefined) =>
  Object.assign(new Error('at db.internal:5432 as throughline_appender'), code === undefined ? {} : { code });

describe('a failure of the database', () => {
  it.each([['57P01'], ['08006'], ['53300'], ['57014'], ['ECONNREFUSED'], ['EPIPE'], [undefined]])(
    'with code %s passes',
    (code) => {
      expect(isTransientInPostgres(failure(code))).toBe(true);
    },
  );
  it('passes too where its class is that of another realm, as it is for sockets within Jest', () => {
    const reset: unknown = runInNewContext(
      `Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })`,
    );
    expect(reset).not.toBeInstanceOf(Error);
    expect(isTransientInPostgres(reset)).toBe(true);
    expect(isTransientInPostgres(undefined)).toBe(false);
  });
  it.each([['42501'], ['42P01'], ['28P01'], ['3D000']])('with code %s does not pass by itself', (code) => {
    expect(isTransientInPostgres(failure(code))).toBe(false);
  });
  it('is said without its internals, which stay its cause', () => {
    const cause = failure('57P01');
    const said = postgresUnavailable(cause);
    expect(said).toBeInstanceOf(LogUnavailable);
    expect(said.message).not.toMatch(/internal|appender/);
    expect(said.cause).toBe(cause);
    expect(postgresUnavailable(said)).toBe(said);
  });
});
