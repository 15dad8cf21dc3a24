import { workLimits } from '../limits/limits.ts';
import { asOptions, sessionSettings } from './session-settings.ts';

describe('the settings of a connection', () => {
  it('are written so that spaces stay within a value', () =>
    expect(asOptions({ a: 'read committed', b: String.raw`c\d` })).toBe(
      String.raw`-c a=read\ committed -c b=c\\d`,
    ));

  it('say each limit, also where there is none, so that no default of the server holds', () => {
    expect(sessionSettings(workLimits.upkeep)).toMatchObject({
      statement_timeout: '0',
      transaction_timeout: '0',
    });
    expect(sessionSettings(workLimits.appending)).toMatchObject({ statement_timeout: '15000' });
  });
});
