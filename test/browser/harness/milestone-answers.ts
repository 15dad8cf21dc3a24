import { dayAnswers, inMonth, sourced, type Fills } from './journey.ts';

/** Answers on what a milestone is, from whom it came and where it can be read. */
export const described = (called: string): Fills => ({
  ...sourced,
  kind: (page) => page.getByLabel('Electronic patient record live').check(),
  title: (page) => page.getByLabel('What is it called?').fill(called),
  capability: (page) => page.getByLabel('Electronic patient record').check(),
});

/** Answers to every page of a plan: planned on 3 May 2022 for April 2024. */
export const planned = (called: string): Fills => ({
  ...described(called),
  due: inMonth('April', '2024'),
  when: dayAnswers('3', '5', '2022'),
});
