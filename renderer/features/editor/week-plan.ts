interface Span {
  /** `HH:MM`. */
  readonly from: string;
  readonly until: string;
}

/** Hours of one day, with the lunch break in them. */
export interface DayPlan extends Span {
  readonly pause?: Span;
}

/** Seven days, Monday first; null for a day on which it is closed. */
export type WeekPlan = readonly (DayPlan | null)[];

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const span = '(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)';
const rulePattern = new RegExp(
  `^((?:${dayNames.join('|')})(?:[-,](?:${dayNames.join('|')}))*) (off|closed|${span}(?:,${span})?)$`,
);

/**
 * The plan that an `opening_hours` text describes, or null where it says more than a week with a
 * break a day: seasons and holidays stay a line of text.
 */
export function readWeekPlan(text: string): WeekPlan | null {
  const plan: (DayPlan | null)[] = Array.from({ length: 7 }, () => null);
  for (const rule of text.split(';').map((each) => each.trim())) {
    const [, days, , ...times] = rulePattern.exec(rule) ?? [];
    if (days === undefined) return null;
    for (const day of daysIn(days)) plan[day] = dayPlan(times);
  }
  return plan;
}

function dayPlan([from, until, again, end]: readonly (string | undefined)[]): DayPlan | null {
  if (!from || !until) return null;
  return again && end
    ? { from, until: end, pause: { from: until, until: again } }
    : { from, until };
}

/** «Mo-Fr,Su» as numbers, Monday first. */
function daysIn(text: string): readonly number[] {
  const numberOf = (name: string): number => (dayNames as readonly string[]).indexOf(name);
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [numberOf(first), numberOf(last)];
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => (from + index) % 7);
  });
}

/** The plan in the syntax of the OpenStreetMap key `opening_hours`; undefined for a week of closed days. */
export function writeWeekPlan(plan: WeekPlan): string | undefined {
  if (plan.every((day) => day === null)) return undefined;
  const rules: { days: [number, number]; hours: string }[] = [];
  for (const [day, hours] of plan.entries()) {
    const text = hours ? hoursOf(hours) : 'off';
    const last = rules.at(-1);
    if (last && last.hours === text && last.days[1] === day - 1) last.days[1] = day;
    else rules.push({ days: [day, day], hours: text });
  }
  return rules
    .map(({ days: [from, to], hours }) =>
      from === to ? `${dayNames[from]} ${hours}` : `${dayNames[from]}-${dayNames[to]} ${hours}`,
    )
    .join('; ');
}

const hoursOf = ({ from, until, pause }: DayPlan): string =>
  pause ? `${from}-${pause.from},${pause.until}-${until}` : `${from}-${until}`;
