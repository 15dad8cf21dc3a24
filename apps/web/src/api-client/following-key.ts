const last = (hex: string): string => ((parseInt(hex, 16) + 1) % 16).toString(16);

/** The key of what is sent right after something else: always the same for the same key, and never that key. */
export const followingKey = (key: string): string => key.slice(0, -1) + last(key.slice(-1));
