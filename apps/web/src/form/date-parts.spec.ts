import type { FormAnswers } from './answers.ts';
import { dateAnswers, dayAnswer, dateAnswer, readDate, readDay } from './date-parts.ts';

const parts = (prefix: string, day: string, month: string, year: string): FormAnswers => ({
  [`${prefix}-day`]: day,
  [`${prefix}-month`]: month,
  [`${prefix}-year`]: year,
});
const when = (is: string, more: FormAnswers): FormAnswers => ({ 'on-is': is, ...more });

describe('a date as a person knows it', () => {
  it.each([
    ['day', parts('on', '7', '1', '2019'), '2019-01-07'],
    ['day', parts('on', ' 07', 'January ', '2019'), '2019-01-07'],
    ['day', parts('on', '29', 'feb', '2020'), '2020-02-29'],
    ['month', parts('on', '', '4', '2019'), '2019-04'],
    ['month', parts('on', '31', 'Sept', '2019'), '2019-09'],
    ['year', parts('on', '31', '12', '2019'), '2019'],
    ['between', { ...parts('on', '', '4', '2018'), ...parts('on-to', '', '3', '2019') }, '2018-04/2019-03'],
    ['between', { ...parts('on', '', '', '2018'), ...parts('on-to', '30', '6', '2018') }, '2018/2018-06-30'],
    ['month', { ...parts('on', '', '4', '2019'), 'on-about': 'yes' }, '2019-04~'],
    ['year', { ...parts('on', '', '', '2019'), 'on-unsure': 'yes' }, '2019?'],
    ['year', { ...parts('on', '', '', '2019'), 'on-about': 'yes', 'on-unsure': 'yes' }, '2019%'],
    [
      'between',
      { ...parts('on', '', '', '2018'), ...parts('on-to', '', '', '2019'), 'on-about': 'yes' },
      '2018~/2019~',
    ],
  ])('known to a %s', (is, answers, edtf) => {
    expect(dateAnswer(when(is, answers), 'on')).toBe(edtf);
  });

  it.each([
    ['no precision', {}, 'on-is'],
    ['no year', when('day', parts('on', '7', '1', '')), 'on-year'],
    ['a year of two digits', when('year', parts('on', '', '', '19')), 'on-year'],
    ['no month', when('day', parts('on', '7', '', '2019')), 'on-month'],
    ['no month where the month is known', when('month', parts('on', '', '', '2019')), 'on-month'],
    ['a month that is none', when('month', parts('on', '', '13', '2019')), 'on-month'],
    ['a word that is no month', when('month', parts('on', '', 'soon', '2019')), 'on-month'],
    ['no day', when('day', parts('on', '', '1', '2019')), 'on-day'],
    ['a day that the month has not', when('day', parts('on', '29', '2', '2019')), 'on-day'],
    ['a day that is none', when('day', parts('on', 'x', '2', '2019')), 'on-day'],
    ['a day without its month', when('between', parts('on', '3', '', '2019')), 'on-month'],
    ['no latest', when('between', parts('on', '', '', '2019')), 'on-to-year'],
    [
      'a latest before the earliest',
      when('between', { ...parts('on', '', '5', '2019'), ...parts('on-to', '', '4', '2019') }),
      'on-to-year',
    ],
  ])('with %s is to be put right where that is', (_what, answers, field) => {
    expect(readDate(answers, 'on', 'When')).toMatchObject({ issue: { field } });
    expect(dateAnswer(answers, 'on')).toBe('');
  });

  it.each([
    '2019-01-07',
    '2019-04',
    '2019',
    '2018-04/2019-03',
    '2019-04~',
    '2019?',
    '2018%/2019%',
    '2018/2019-06-30',
  ])('that is on record already fills the field: %s', (edtf) =>
    expect(dateAnswer(dateAnswers('on', edtf), 'on')).toBe(edtf),
  );
});

describe('a whole day', () => {
  it('is read from its parts', () =>
    expect(dayAnswer(parts('on', '24', '5', '2023'), 'on')).toBe('2023-05-24'));
  it.each([parts('on', '', '5', '2023'), parts('on', '31', '6', '2023'), {}])('is not %j', (answers) => {
    expect(readDay(answers, 'on', 'When')).toHaveProperty('issue');
    expect(dayAnswer(answers, 'on')).toBe('');
  });
});
