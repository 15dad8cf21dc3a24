/** A short stable slug, such as `ltp-2019`. */
export const isRef = (text: string): boolean => text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** An organisation code of the NHS Organisation Data Service: three characters, or five for bodies coded since 2024. */
export const isOdsCode = (text: string): boolean => /^[A-Z0-9]{3}([A-Z0-9]{2})?$/.test(text);
