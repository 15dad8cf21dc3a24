/** A UUID of version 7 of an instant (milliseconds since 1970) and ten random bytes. */
export function uuidV7(atMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(atMs / 2 ** 32));
  view.setUint32(2, atMs % 2 ** 32);
  bytes.set(random.subarray(0, 10), 6);
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A new key for something that is to be sent. */
export const newKey = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

const nextDigit = (hex: string): string => ((parseInt(hex, 16) + 1) % 16).toString(16);

/** The key of the command sent right after another: the same for the same key, and never that key. */
export const followingKey = (key: string): string => key.slice(0, -1) + nextDigit(key.slice(-1));
