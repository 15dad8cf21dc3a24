/** Type of the records that keep event ids unique: see `id-reservation.ts`. No type of an event is written so. */
export const reservationType = 'id:';

const reservationPrefix = 'id:';

/** Name of the stream that reserves an event id. */
export const reservationStream = (id: string): string => `${reservationPrefix}${id}`;

/** The event whose id is kept in this stream; undefined for any other stream. */
export const reservedId = (stream: string): string | undefined =>
  stream.startsWith(reservationPrefix) ? stream.slice(reservationPrefix.length) : undefined;

/** Names that the server, or this engine, keeps for itself. */
export const isInternalStream = (stream: string): boolean =>
  stream.startsWith('$') || stream.startsWith(reservationPrefix);

/** Matches what is neither the server's nor a reservation. */
export const ownEventTypes = '^(?!\\$|id:)';

/** Types that `multiStreamAppend` takes (KurrentDB 26.1), less those that are kept for others. */
const plain = /^[\p{L}\p{N}_.-]+$/u;

/** The type as the server takes it: others than plain ones go in base64url after a colon. */
export const writtenType = (type: string): string =>
  plain.test(type) && type.normalize('NFC') === type ? type : `:${Buffer.from(type).toString('base64url')}`;

/** The type that was written so. */
export const readType = (written: string): string =>
  written.startsWith(':') ? Buffer.from(written.slice(1), 'base64url').toString() : written;
