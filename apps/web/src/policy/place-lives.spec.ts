import { yearsSpan } from '../picture/axis.ts';
import { dayNumber } from '../picture/days.ts';
import { placeLives } from './place-lives.ts';
import type { PolicyLife } from './policy-lives.ts';
import { timeScale } from '../picture/scale.ts';

const measure = (text: string) => text.length * 6;
const life = (ref: string, from: string, to: string, line: PolicyLife['line'] = 'solid'): PolicyLife => ({
  ref,
  name: `The policy called ${ref}`,
  amounts: '',
  span: { from: dayNumber(from), to: dayNumber(to) },
  line,
  open: false,
  entries: [],
});
const place = (...lives: PolicyLife[]) =>
  placeLives(lives, timeScale(yearsSpan(2012, 2026), 900), 900, measure);

describe('policies on the picture', () => {
  it('share a row where there is room', () => {
    const { lives, rows } = place(
      life('a', '2012-05-01', '2012-06-01'),
      life('b', '2020-05-01', '2020-06-01'),
    );
    expect(rows).toBe(1);
    expect(lives.map(({ row }) => row)).toEqual([0, 0]);
  });

  it('have the label in a bar, and to the left of what is late', () => {
    const { lives } = place(
      life('bar', '2005-04-01', '2023-02-01', 'bar'),
      life('late', '2026-05-01', '2026-06-01'),
    );
    expect(lives.map(({ side }) => side)).toEqual(['inside', 'left']);
  });
});
