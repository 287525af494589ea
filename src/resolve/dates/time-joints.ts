import type { Counted } from '../../extract/dates/reading.js';
import { isBareTime, isDay, isDayPart, isTimed, type Joint, TIME_JOINTS, withTime } from './joint.js';

/** `Thursday evening`, `April 6 at 7 p.m.`, `tomorrow in the morning`. */
export const dayThenTime: Joint = (a, gap, b) =>
  isDay(a) && isBareTime(b) && TIME_JOINTS.has(gap) ? withTime(a, b) : null;

/** `9 a.m. Tuesday`, `noon on Friday`, `the night of May 3`. */
export const timeThenDay: Joint = (a, gap, b) =>
  isBareTime(a) &&
  isDay(b) &&
  (gap === '' || gap === 'on' || gap === 'of' || gap === 'this' || gap === 'on the' || gap === 'or later on')
    ? withTime(b, a)
    : null;

/** `Friday evening at seven`, `seven in the evening`. */
export const timeThenTime: Joint = (a, gap, b) => {
  if (isDayPart(a) && isBareTime(b) && b.clock && TIME_JOINTS.has(gap)) return withTime(a, b);
  if (!isBareTime(a) || !(isBareTime(b) || isDayPart(b))) return null;
  if (!['', 'at', 'in the', 'in', 'around', 'this', 'the'].includes(gap)) return null;
  const isPair = (a.clock === undefined) !== (!('clock' in b) || b.clock === undefined);
  return isPair ? withTime(b, a) : null;
};

/** `previous Tuesday by 2 in the afternoon`. */
export const openHourThenPart: Joint = (a, gap, b) => {
  if ((a.form !== 'calendar' && a.form !== 'shift') || !a.clock?.isOpen || a.part !== undefined) return null;
  return isBareTime(b) && b.part !== undefined && b.clock === undefined && (gap === 'in' || gap === 'in the')
    ? withTime(a, b)
    : null;
};

/** `Monday 3-8`, `2:00 - 2:30 pm on Tuesday`: hours from and to on one day. */
export const dayOfHours: Joint = (a, gap, b) => {
  const [hours, day] = a.form === 'range' ? [a, b] : [b, a];
  if (hours.form !== 'range' || (!isDay(day) && !isDayPart(day))) return null;
  if (!isBareTime(hours.first) || !isBareTime(hours.last)) return null;
  if (!(TIME_JOINTS.has(gap) || gap === 'on' || gap === 'between')) return null;
  return { form: 'range', first: withTime(day, hours.first), last: withTime(day, hours.last) };
};

/** `between 5 and 6 in the afternoon`. */
export const partOfHours: Joint = (a, gap, b) => {
  const [hours, part] = a.form === 'range' ? [a, b] : [b, a];
  if (hours.form !== 'range' || !isBareTime(part) || part.part === undefined || part.clock) return null;
  if (
    !isBareTime(hours.first) ||
    !isBareTime(hours.last) ||
    !['', 'in', 'in the', 'from', 'between'].includes(gap)
  )
    return null;
  return { form: 'range', first: withTime(hours.first, part), last: withTime(hours.last, part) };
};

/** `every day at 7:13 p.m.`, `6 a.m. every day`. */
export const timeOfSet: Joint = (a, gap, b) => {
  const [set, time] = a.form === 'recurrence' ? [a, b] : [b, a];
  if (
    set.form !== 'recurrence' ||
    !isBareTime(time) ||
    !time.clock ||
    !['', 'at', 'from', 'on'].includes(gap)
  )
    return null;
  const { hour, minute } = time.clock;
  const clock = `T${String(hour).padStart(2, '0')}${minute === null ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return { ...set, value: set.value.startsWith('XXXX') ? set.value + clock : clock };
};

/** `from 2 p.m. for 2 hours`, `for 3 hours from 10 a.m.`. */
export const hoursFromClock: Joint = (a, gap, b) => {
  const [time, amount] = b.form === 'amount' ? [a, b] : [b, a];
  if (amount.form !== 'amount' || gap !== (b.form === 'amount' ? 'for' : 'from')) return null;
  const clock = 'clock' in time ? time.clock : undefined;
  const minutes = clock ? minutesOf(amount.parts) : 0;
  if (!clock || minutes === 0 || !isTimed(time)) return null;
  const end = clock.hour * 60 + (clock.minute ?? 0) + minutes;
  if (end > 24 * 60) return null;
  const last = {
    ...clock,
    hour: Math.floor(end / 60),
    minute: end % 60 === 0 && clock.minute === null ? null : end % 60,
  };
  return { form: 'range', first: time, last: { ...time, clock: last } };
};

/** A length in whole hours and minutes; 0 where it is none. */
function minutesOf(parts: readonly Counted[]): number {
  let minutes = 0;
  for (const { count, unit } of parts) {
    if (count === null || (unit !== 'hour' && unit !== 'minute')) return 0;
    minutes += count * (unit === 'hour' ? 60 : 1);
  }
  return Number.isInteger(minutes) ? minutes : 0;
}

/** `Wed Oct 26 15:50:06 2016`, as machines write it. */
export const yearBehindClock: Joint = (a, gap, b) => {
  if (
    a.form !== 'calendar' ||
    a.clock === undefined ||
    a.day === undefined ||
    a.year !== undefined ||
    gap !== ''
  )
    return null;
  const isYear = b.form === 'calendar' && b.year !== undefined && Object.keys(b).length === 2;
  return isYear ? { ...a, year: b.year } : null;
};
