import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/kernel';
import { londonDay } from '#calendar/london';

/** The current day. The one place where a request meets the clock; specs put a day of their own here. */
@Injectable()
export class Today {
  inLondon(): Day {
    return londonDay(new Date());
  }
}
