/** Hours of one day, `HH:MM`; null for a day on which it is closed. */
export interface DayPlan {
  readonly from: string;
  readonly until: string;
}

/** Seven days, Monday first. */
export type WeekPlan = readonly (DayPlan | null)[];

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const rulePattern = new RegExp(
  `^((?:${dayNames.join('|')})(?:[-,](?:${dayNames.join('|')}))*) (off|closed|(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d))$`,
);

/**
 * The plan that an `opening_hours` text describes, or null where it says more than a week with one
 * span a day: seasons, holidays and lunch breaks stay a line of text.
 */
export function readWeekPlan(text: string): WeekPlan | null {
  const plan: (DayPlan | null)[] = Array.from({ length: 7 }, () => null);
  for (const rule of text.split(';').map((each) => each.trim())) {
    const [, days, hours, from, until] = rulePattern.exec(rule) ?? [];
    if (days === undefined) return null;
    for (const day of daysIn(days)) {
      plan[day] = hours && from && until ? { from, until } : null;
    }
  }
  return plan;
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
    const text = hours ? `${hours.from}-${hours.until}` : 'off';
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
