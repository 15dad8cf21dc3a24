import type { CodebookView } from '#contracts/codebook';

/** A list of the codebook as options of a form: what people call each code, and what it means. None while it is not published. */
export const codeOptions = ({ lists }: CodebookView, list: string) =>
  (lists.find((one) => one.list === list)?.codes ?? []).map(({ code, title, meaning }) => ({
    value: code,
    label: title,
    ...(meaning === undefined ? {} : { hint: meaning }),
  }));
