import { dayNumber, isoDay, type DayNumber, type DaySpan } from './days.ts';

/** A line of the time axis; `label` is left out where there is no room for one. */
export interface AxisTick {
  readonly day: DayNumber;
  readonly label?: string;
  readonly of: 'year' | 'quarter' | 'month';
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const daysPerYear = 365.25;
const roomForYear = 34;
const roomForMonth = 30;

const firstOf = (year: number, month: number): DayNumber => Date.UTC(year, month, 1) / 86_400_000;

function tickOf(year: number, month: number, pxPerDay: number): AxisTick {
  const day = firstOf(year, month);
  if (month === 0) {
    const every = Math.ceil(roomForYear / (pxPerDay * daysPerYear));
    return { day, of: 'year', ...(year % every === 0 ? { label: String(year) } : {}) };
  }
  const of = month % 3 === 0 ? 'quarter' : 'month';
  const room = pxPerDay * (of === 'quarter' ? 91 : 30.4);
  // Quarters are named once months have room for a line.
  const named = of === 'quarter' ? pxPerDay * 91 >= roomForMonth * 2 : room >= roomForMonth;
  return { day, of, ...(named ? { label: monthNames[month] ?? '' } : {}) };
}

/** The lines of the axis from the first to the last day: years, then quarters and months as there is room for them. */
export function axisTicks({ from, to }: DaySpan, pxPerDay: number): readonly AxisTick[] {
  const step = pxPerDay * 30.4 >= roomForMonth ? 1 : pxPerDay * 91 >= roomForMonth ? 3 : 12;
  const [firstYear = 0] = isoDay(from).split('-').map(Number);
  const [lastYear = 0] = isoDay(to).split('-').map(Number);
  const months = Array.from({ length: ((lastYear - firstYear + 1) * 12) / step }, (_, index) => index * step);
  return months
    .map((month) => tickOf(firstYear + Math.floor(month / 12), month % 12, pxPerDay))
    .filter(({ day }) => day >= from && day <= to)
    .map(({ label, ...tick }) => ({
      ...tick,
      // A name that the end of the axis would cut is left out.
      ...(label !== undefined && (to - tick.day) * pxPerDay >= roomForMonth && { label }),
    }));
}

/** The last year that the picture has to reach: that of the day asked for, or of the last promise that falls due after it. */
export function lastYearOf(asAtYear: number, dueYears: readonly number[]): number {
  return Math.min(Math.max(asAtYear, ...dueYears), asAtYear + furthestAhead);
}

const furthestAhead = 12;

/** Whole years, from the first day of the first to the first day after the last. */
export function yearsSpan(fromYear: number, toYear: number): DaySpan {
  return { from: dayNumber(`${fromYear}-01-01`), to: dayNumber(`${toYear + 1}-01-01`) };
}
