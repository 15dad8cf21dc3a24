import type { Noting } from '../ordering/stopping-reader.ts';

/** Order for a subscribing process. */
export interface SubscriberOrder {
  readonly url: string;
  readonly noting: Noting;
  readonly pageSize: number;
  /** At which page it waits to be killed, between what it does and what it notes. */
  readonly pauseAt?: number;
}

/** Its exit code when the server went, or was not there: it is then started again. Any other is a fault of the check. */
export const serverWent = 3;
