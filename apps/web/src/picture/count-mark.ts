/** Height of a mark that is drawn as a number, in pixels. */
export const countPx = 14;

const digitPx = 6;
const besideDigitsPx = 6;

/** Half of the width of the mark of so many, in pixels. */
export const countHalfPx = (count: number): number => (String(count).length * digitPx + besideDigitsPx) / 2;

const between = '-from-';

/** Id of a mark that stands for so many entries, of which this is the first. */
export const numberId = (count: number, first: string): string => `${count}${between}${first}`;

/** The entry that an id is of: of a number the first under it. */
export const entryOfId = (id: string): string => id.split(between).at(-1) ?? id;
