import type { LogHealth } from '#contracts/health';
import type { LinesLost } from '#observability/logs';

/** The log of this process, as far as its health goes. Given nothing, it has lost nothing. */
export class OwnLog {
  constructor(private readonly lost: () => LinesLost = () => ({ lines: 0 })) {}

  health(): LogHealth {
    const { lines, since, reason } = this.lost();
    return {
      linesLost: lines,
      ...(since && { failingSince: since.toISOString() }),
      ...(reason !== undefined && { lastReason: reason }),
    };
  }
}
