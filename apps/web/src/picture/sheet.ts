/** A sheet of A4 on its side within margins of 10 mm, in CSS pixels; the style sheet for print says the same. */
export const sheet = { widthPx: 1_046, heightPx: 718 } as const;
