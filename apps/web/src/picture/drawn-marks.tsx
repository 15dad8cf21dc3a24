import type { TimelineEntry } from '#contracts/timeline';
import { markId, type EntryMark, type MarkedTogether } from './entry-mark.ts';
import { MarkButton } from './mark-button.tsx';

/** Says of an entry whether it belongs to the lit one, or to those that the lit mark stands for. */
export type IsRelated = (entry: TimelineEntry, lit: TimelineEntry, together?: MarkedTogether) => boolean;

/** Most marks of which each is an element of its own; measured: see docs/decisions/0039. */
const mostButtons = 1_000;

/** True of a picture with so many marks that they are drawn on a canvas; on paper each is a shape of its own. */
export const isMassed = (marks: readonly EntryMark[], printing: boolean): boolean =>
  !printing && marks.length > mostButtons;

/** True of a mark that belongs to the lit one: itself, or any of the entries that it stands for. */
export const belongsTo = (mark: EntryMark, lit: EntryMark, isRelated: IsRelated): boolean =>
  (mark.together?.entries ?? [mark.entry]).some((entry) => isRelated(entry, lit.entry, lit.together));

interface MarkButtonsProps {
  readonly marks: readonly EntryMark[];
  readonly current: string | undefined;
  readonly open: string | undefined;
  readonly lit: EntryMark | undefined;
  readonly isRelated: IsRelated;
}

/** Marks as buttons, in the order given. */
export function MarkButtons({ marks, current, open, lit, isRelated }: MarkButtonsProps) {
  return marks.map((mark) => {
    const id = markId(mark);
    return (
      <MarkButton
        key={id}
        {...mark}
        current={id === current}
        open={id === open}
        related={lit !== undefined && belongsTo(mark, lit, isRelated)}
      />
    );
  });
}

/** True of a mark with the words that are looked for, or that two readings do not hold alike. */
const isSigned = ({ found, as }: EntryMark): boolean => found === true || as !== undefined;

/**
 * Of marks on a canvas those that stand over it as buttons: where the keyboard is, what is open, pointed at, or counted;
 * and those with a sign of their own, as long as these are not too many themselves.
 */
export function overCanvas(
  marks: readonly EntryMark[],
  ids: ReadonlySet<string | undefined>,
): readonly EntryMark[] {
  const signed = marks.filter(isSigned).length <= mostButtons;
  return marks.filter(
    (mark) => mark.together?.counted === true || ids.has(markId(mark)) || (signed && isSigned(mark)),
  );
}
