// A second reader of written dates, to compare the guide's own with. It shares nothing with src: names are written out,
// there is no Intl, zones have one offset, and it finds every meaning of a text instead of one.

/** The page that a date is read on. */
export interface Page {
  /** How far its clocks are ahead of UTC, in milliseconds. */
  readonly east: number;
  readonly isZoneNamed: boolean;
  readonly order: 'dmy' | 'mdy' | 'ymd' | null;
  readonly now: number;
}

/** One meaning of a text: a day, and the first and the last possible instant. */
export interface Meaning {
  /** Days since 1970 of the date as it is written, and as it is on the page. */
  readonly written: number;
  readonly shown: number;
  readonly begin: number;
  readonly end: number;
}

export interface Verdict {
  /** After the declared order and the weekday. */
  readonly meanings: readonly Meaning[];
  /** The guide has to ask. */
  readonly mustAsk: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MONTHS = [
  'january jan januar janner enero ene janvier janv gennaio gen stycznia styczen sty janeiro يناير',
  'february feb februar febrero fevrier fevr febbraio lutego luty lut fevereiro fev فبراير شباط',
  'march mar marz mrz marzo mars marca marzec marco مارس اذار',
  'april apr abril abr avril avr aprile kwietnia kwiecien kwi ابريل نيسان',
  'may mai mayo maggio mag maja maj maio مايو ماي ايار',
  'june jun juni junio juin giugno giu czerwca czerwiec cze junho يونيو حزيران',
  'july jul juli julio juillet juil luglio lug lipca lipiec lip julho يوليو تموز',
  'august aug agosto ago aout sierpnia sierpien sie اغسطس اب',
  'september sept sep septiembre setiembre septembre settembre set sett wrzesnia wrzesien wrz setembro سبتمبر ايلول',
  'october oct oktober okt octubre octobre ottobre ott pazdziernika pazdziernik paz outubro out اكتوبر',
  'november nov noviembre novembre listopada listopad lis novembro نوفمبر',
  'december dec dezember dez diciembre dic decembre dicembre grudnia grudzien gru dezembro ديسمبر',
];
const WEEKDAYS = [
  'sunday sun sonntag so domingo dom dimanche dim domenica niedziela niedz الاحد',
  'monday mon montag mo lunes lun lundi lunedi poniedziałek pon segunda seg الاثنين',
  'tuesday tue tues dienstag di martes mar mardi martedi wtorek wt terca ter الثلاثاء',
  'wednesday wed weds mittwoch mi miercoles mie mercredi mer mercoledi sroda sr quarta qua الاربعاء',
  'thursday thu thur thurs donnerstag do jueves jue jeudi jeu giovedi gio czwartek czw quinta qui الخميس',
  'friday fri freitag fr viernes vie vendredi ven venerdi piatek pt sexta sex الجمعة',
  'saturday sat samstag sa sonnabend sabado sab samedi sam sabato sobota sob السبت',
];
const JOINING =
  'at on the of from um den von a le de das du las la as el del dia il ore alle dalle em en o od w dnia r roku godz feira الساعة في من يوم';
const numbered = (lists: readonly string[]) => lists.map((list) => new Set(list.split(' ')));
const monthNames = numbered(MONTHS);
const weekdayNames = numbered(WEEKDAYS);
const joining = new Set(JOINING.split(' '));
const until = new Set('to til till until bis الى حتى 至 到'.split(' '));
const morning = new Set('am ص صباحا 上午 早上'.split(' '));
const evening = new Set('pm م مساء 下午 晚上'.split(' '));
const of24 = new Set('h hs hrs hours heures horas uhr'.split(' '));
const zulu = new Set('z utc gmt'.split(' '));

/** A number, a run of letters, or one other character; all spaces are one. */
type Token = string;

function tokensOf(text: string): readonly Token[] {
  let plain = '';
  for (const char of text.toLowerCase().normalize('NFD')) {
    const code = char.codePointAt(0)!;
    if (code >= 0x300 && code < 0x370) continue;
    if (code >= 0x64b && code < 0x660) continue;
    if (code >= 0x660 && code < 0x66a) plain += code - 0x660;
    else if (code >= 0x6f0 && code < 0x6fa) plain += code - 0x6f0;
    else if (code > 0xff00 && code < 0xff5f) plain += String.fromCodePoint(code - 0xfee0);
    else if ('‐‑‒–—―−'.includes(char)) plain += '-';
    else if (isBlank(char, code)) plain += ' ';
    else plain += char;
  }
  plain = plain
    .replace(/ +/g, ' ')
    .replace(/[ .,;!?)>\]}…。]+$/, '')
    .trim()
    .replace(/(\d ?[ap])[. ]{1,2}m(?![a-z])/g, '$1m')
    .replace(/(\p{L})\./gu, '$1 ')
    .replace(/(gmt[+-]\d{4}) \([^()]*$/, '$1')
    .replace(/([年月日号號時时點点分]|[上下]午|早上|晚上|[至到])/g, ' $1 ')
    .replace(
      /(?:星期|周|週)([日一二三四五六天])/g,
      (_, day: string) =>
        ` ${
          ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][
            '日一二三四五六天'.indexOf(day)
          ]!
        } `,
    );
  return plain.replace(/ +/g, ' ').match(/\d+|\p{L}+|[^\d\p{L}]/gu) ?? [];
}

function isBlank(char: string, code: number): boolean {
  const isInvisible =
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    [0xad, 0x61c, 0x180e].includes(code);
  const isQuote = '"\'`´‘’‚‛“”„‟‹›«»′″「」『』'.includes(char);
  return isInvisible || isQuote || /\s/.test(char);
}

interface Day {
  readonly order: Page['order'];
  readonly year: number | null;
  readonly isYearShort: boolean;
  readonly month: number;
  readonly day: number;
  readonly isNamed: boolean;
  readonly hasSlash: boolean;
}

interface Clock {
  /** By its figures. */
  readonly ms: number;
  readonly hour: number;
  readonly half: 'am' | 'pm' | '24' | null;
  readonly isShort: boolean;
}

interface Time {
  readonly first: Clock;
  readonly second: Clock | null;
  readonly offset: number | null;
}

interface Found {
  readonly day: Day;
  readonly time: Time | null;
  readonly weekday: number | null;
}

/** All that a text can mean on a page. */
export function everyMeaning(text: string, page: Page): Verdict {
  const tokens = tokensOf(text);
  const found = [...parses(tokens, 0, null, null, null), ...epochs(tokens)];
  const shortYear = found.some(({ day }) => day.isYearShort) && !page.order;
  const noYear = found.some(({ day }) => day.year === null);
  const noWeekday = found.some(({ weekday }) => weekday === null);
  const meanings: Meaning[] = [];
  let isMidnightElsewhere = false;
  for (const { day, time, weekday } of found)
    for (const number of daysOf(day, page)) {
      if (page.order && day.order && day.order !== page.order) continue;
      if (weekday !== null && modulo(number + 4, 7) !== weekday) continue;
      for (const meaning of withTime(number, day, time, page)) {
        if (meaning === 'ask') isMidnightElsewhere = true;
        else meanings.push(meaning);
      }
    }
  const days = new Set(meanings.map(({ written }) => written));
  const isYearOpen = shortYear || (noYear && noWeekday);
  // What may also be a range has both meanings.
  const isAsked = isMidnightElsewhere && !meanings.length;
  return { meanings, mustAsk: isAsked || isYearOpen || days.size > 1 };
}

function epochs(tokens: readonly Token[]): Found[] {
  const [only = ''] = tokens;
  if (tokens.length !== 1 || !/^\d{10}(\d{3})?$/.test(only)) return [];
  const at = new Date(Number(only.padEnd(13, '0')));
  const day = {
    order: null,
    year: at.getUTCFullYear(),
    isYearShort: false,
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    isNamed: false,
    hasSlash: false,
  };
  const ms = modulo(at.getTime(), DAY);
  const first: Clock = { ms, hour: Math.floor(ms / HOUR), half: '24', isShort: false };
  return [{ day, time: { first, second: null, offset: 0 }, weekday: null }];
}

/** Every way to read all tokens from one on as a day, a time and a weekday, each at most once. */
function* parses(
  tokens: readonly Token[],
  at: number,
  day: Day | null,
  time: Time | null,
  weekday: number | null,
): Generator<Found> {
  if (at >= tokens.length) {
    if (day) yield { day, time, weekday };
    return;
  }
  const token = tokens[at]!;
  const isOrdinal =
    /^(?:st|nd|rd|th|er|º|ª)$/.test(token) &&
    /^\d{1,2}$/.test(tokens[at - 1] ?? '') &&
    tokens[at - 2] !== ':';
  if (isOrdinal || isJoint(token) || (token === '.' && /\p{L}/u.test(tokens[at - 1] ?? '')))
    yield* parses(tokens, at + 1, day, time, weekday);
  // A word for "until" comes before a time, a hyphen between two parts.
  if ((token === '-' || until.has(token)) && at > 0)
    yield* parses(tokens, at + 1, day, time, weekday);
  if (weekday === null)
    for (const [number, names] of weekdayNames.entries())
      if (names.has(token)) yield* parses(tokens, at + 1, day, time, number);
  if (!day)
    for (const [each, end] of daysAt(tokens, at)) yield* parses(tokens, end, each, time, weekday);
  else if (day.year === null && /^[12]\d{3}$/.test(token))
    yield* parses(tokens, at + 1, { ...day, year: Number(token) }, time, weekday);
  if (!time)
    for (const [each, end] of timesAt(tokens, at)) yield* parses(tokens, end, day, each, weekday);
}

function isJoint(token: Token): boolean {
  return ' ,;()،、'.includes(token) || joining.has(token) || token === 't' || token === '日';
}

type At<Value> = readonly [Value, end: number];

function* daysAt(tokens: readonly Token[], at: number): Generator<At<Day>> {
  const number = (from: number, ...lengths: number[]) => {
    const token = tokens[from] ?? '';
    return /^\d+$/.test(token) && lengths.includes(token.length) ? token : null;
  };
  const day = (
    order: Page['order'],
    year: string | null,
    month: number,
    date: string,
    more: Partial<Day> = {},
  ): Day => ({
    order,
    year: year === null ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    isYearShort: year?.length === 2,
    month,
    day: Number(date),
    isNamed: false,
    hasSlash: false,
    ...more,
  });
  const one = number(at, 1, 2, 4);
  const basic = number(at, 8);
  if (basic)
    yield [day(null, basic.slice(0, 4), Number(basic.slice(4, 6)), basic.slice(6)), at + 1];
  if (one) {
    const [sign, second] = signAfter(tokens, at + 1);
    const two = number(second, 1, 2);
    const [again, third] = signAfter(tokens, second + 1);
    const three = number(third, 1, 2, 4);
    if (sign && two && sign === again && three) {
      const hasSlash = sign === '/';
      if (one.length === 4 && three.length < 4)
        yield [day(null, one, Number(two), three, { hasSlash }), third + 1];
      if (one.length < 4 && three.length !== 1) {
        yield [day('dmy', three, Number(two), one, { hasSlash }), third + 1];
        yield [day('mdy', three, Number(one), two, { hasSlash }), third + 1];
      }
      if (one.length === 2 && three.length === 2)
        yield [day('ymd', one, Number(two), three, { hasSlash }), third + 1];
    }
  }
  // With a month's name, or as in 2026年11月20日.
  const isNamed = true;
  for (const [month, afterMonth] of monthsAt(tokens, one ? skip(tokens, at + 1) : at)) {
    const next = skip(tokens, afterMonth);
    const two = number(next, 1, 2, 4);
    const end = two ? next + 1 : afterMonth;
    if (!one) {
      if (!two || two.length > 2) continue;
      yield [day(null, null, month, two, { isNamed }), end];
      const year = number(skip(tokens, end), 2, 4);
      if (year) yield [day(null, year, month, two, { isNamed }), skip(tokens, end) + 1];
    } else if (one.length === 4) {
      if (two && two.length < 4) yield [day(null, one, month, two, { isNamed }), end];
    } else {
      yield [day(null, null, month, one, { isNamed }), afterMonth];
      if (two?.length === 4) yield [day(null, two, month, one, { isNamed }), end];
      const isHour = halfOf(tokens[end] ?? '') || halfOf(tokens[end + 1] ?? '');
      if (two?.length === 2 && !isHour) {
        yield [day('dmy', two, month, one, { isNamed }), end];
        yield [day('mdy', two, month, one, { isNamed }), end];
        if (one.length === 2) yield [day('ymd', one, month, two, { isNamed }), end];
      }
    }
  }
}

function* monthsAt(tokens: readonly Token[], at: number): Generator<At<number>> {
  for (const [number, names] of monthNames.entries())
    if (names.has(tokens[at] ?? '')) yield [number + 1, at + 1];
  const isFigure = /^\d{1,2}$/.test(tokens[at] ?? '');
  const sign = tokens[at + 1] === ' ' ? at + 2 : at + 1;
  if (isFigure && tokens[sign] === '月') yield [Number(tokens[at]), sign + 1];
}

/** A separator, with or without spaces around it. */
function signAfter(tokens: readonly Token[], at: number): [sign: string | null, next: number] {
  let from = tokens[at] === ' ' ? at + 1 : at;
  const sign = tokens[from] ?? '';
  if (sign === '' || !'-/.'.includes(sign)) return [null, at];
  from++;
  return [sign, tokens[from] === ' ' ? from + 1 : from];
}

/** Skips all that may be between the parts of a day with a name. */
function skip(tokens: readonly Token[], at: number): number {
  let from = at;
  const between = (token: Token) =>
    isJoint(token) || '-/.'.includes(token) || /^(?:st|nd|rd|th|er|º|ª|年|日|号|號)$/.test(token);
  while (from < tokens.length && between(tokens[from]!)) from++;
  return from;
}

function* timesAt(tokens: readonly Token[], at: number): Generator<At<Time>> {
  for (const [first, end] of clocksAt(tokens, at, false)) {
    yield [{ first, second: null, offset: null }, end];
    let from = tokens[end] === ' ' ? end + 1 : end;
    const isZulu = zulu.has(tokens[from] ?? '');
    if (isZulu) {
      from++;
      yield [{ first, second: null, offset: 0 }, from];
      if (tokens[from] === ' ' && '+-'.includes(tokens[from + 1] ?? ' ')) from++;
    }
    for (const [offset, after] of offsetsAt(tokens, from, end))
      yield [{ first, second: null, offset }, after];
    let next = end;
    while (
      next < tokens.length &&
      (isJoint(tokens[next]!) || tokens[next] === '-' || until.has(tokens[next]!))
    )
      next++;
    if (next > end || /\p{L}/u.test(tokens[end - 1]!))
      for (const [second, after] of clocksAt(tokens, next, true))
        yield [{ first, second, offset: null }, after];
  }
}

function* offsetsAt(tokens: readonly Token[], at: number, end: number): Generator<At<number>> {
  let from = at;
  const sign = tokens[from] ?? '';
  // A plus may have been decoded as a space.
  const isSpace = (from > end || /\p{L}/u.test(tokens[end - 1]!)) && !'+-'.includes(sign);
  if (!isSpace) {
    if (!'+-'.includes(sign) || sign === '') return;
    from++;
  }
  const hours = tokens[from] ?? '';
  const written: [string, string, number][] = [];
  if (/^\d{4}$/.test(hours)) written.push([hours.slice(0, 2), hours.slice(2), from + 1]);
  if (/^\d{2}$/.test(hours)) {
    if (!isSpace) written.push([hours, '00', from + 1]);
    if (tokens[from + 1] === ':' && /^\d{2}$/.test(tokens[from + 2] ?? ''))
      written.push([hours, tokens[from + 2]!, from + 3]);
  }
  for (const [hour, minute, after] of written) {
    const offset = (Number(hour) * 60 + Number(minute)) * MINUTE * (sign === '-' ? -1 : 1);
    const isReal = offset >= -12 * HOUR && offset <= 14 * HOUR && Number(minute) < 60;
    if (isReal && Number(minute) % 15 === 0) yield [offset + 0, after];
  }
}

function* clocksAt(tokens: readonly Token[], at: number, isSecond: boolean): Generator<At<Clock>> {
  const isBehindClock = isSecond && /\d/.test(tokens[at - (tokens[at - 1] === ' ' ? 2 : 1)] ?? '');
  const before = isBehindClock ? null : halfOf(tokens[at] ?? '');
  let from = at;
  if (before && before !== '24') from += tokens[at + 1] === ' ' ? 2 : 1;
  else if (before) return;
  const figures = tokens[from] ?? '';
  const clock = (
    hour: string,
    minute = '0',
    second = '0',
    half: Clock['half'] = before,
  ): Clock => ({
    ms: Math.round((Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000),
    hour: Number(hour),
    half,
    isShort: hour.length === 1,
  });
  function* withHalf(end: number, ...parts: string[]): Generator<At<Clock>> {
    const [hour = '', minute = '0', second = '0', half = null] = parts;
    if (before === 'am' && Number(hour) > 12) return;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 60) return;
    if (half && before) return;
    yield [clock(hour, minute, second, (half as Clock['half']) ?? before), end];
    const next = tokens[end] === ' ' ? end + 1 : end;
    const after = halfOf(tokens[next] ?? '');
    if (after && !before && !(after === 'am' && Number(hour) > 12))
      yield [clock(hour, minute, second, after), next + 1];
  }
  // Only after a day in the same form.
  const isBasic =
    /^\d{8}$/.test(tokens[at - 2] ?? '') && (tokens[at - 1] === ' ' || tokens[at - 1] === 't');
  if (isBasic && /^\d{4}$/.test(figures))
    yield* withHalf(from + 1, figures.slice(0, 2), figures.slice(2));
  if (isBasic && /^\d{6}$/.test(figures))
    yield* withHalf(from + 1, figures.slice(0, 2), figures.slice(2, 4), figures.slice(4));
  if (!/^\d{1,2}$/.test(figures)) return;
  // A lone hour is ambiguous, except as the end of a range.
  for (const [bare, end] of withHalf(from + 1, figures))
    if (bare.half || (isSecond && tokens[at - 1] === '-' && /\d|\p{L}/u.test(tokens[at - 2] ?? '')))
      yield [bare, end];
  let next = tokens[from + 1] === ' ' ? from + 2 : from + 1;
  const sign = tokens[next] ?? '';
  const is24 = sign === 'h' || of24.has(sign);
  if (!':.'.includes(sign) && !is24 && !/^[時时點点]$/.test(sign)) return;
  next += tokens[next + 1] === ' ' ? 2 : 1;
  const minute = tokens[next] ?? '';
  if (!/^\d{2}$/.test(minute)) return;
  const afterMinute = tokens[next + 1] === ' ' && tokens[next + 2] === '分' ? next + 3 : next + 1;
  yield* withHalf(afterMinute, figures, minute, '0', ...(is24 ? ['24'] : []));
  const second = tokens[next + 2] ?? '';
  if (tokens[next + 1] !== ':' || !/^\d{2}$/.test(second)) return;
  yield* withHalf(next + 3, figures, minute, second, ...(is24 ? ['24'] : []));
  const fraction = tokens[next + 4] ?? '';
  if (tokens[next + 3] === '.' && /^\d+$/.test(fraction))
    yield* withHalf(next + 5, figures, minute, `${second}.${fraction}`, ...(is24 ? ['24'] : []));
}

function halfOf(token: Token): Clock['half'] {
  if (morning.has(token)) return 'am';
  if (evening.has(token)) return 'pm';
  return of24.has(token) ? '24' : null;
}

/** Days since 1970: of each year about now if none is written; none if the calendar lacks the day. */
function daysOf({ year, month, day }: Day, { now }: Page): readonly number[] {
  const thisYear = new Date(now).getUTCFullYear();
  const years = year === null ? [-2, -1, 0, 1].map((step) => thisYear + step) : [year];
  return years.flatMap((each) => {
    const date = new Date(Date.UTC(each, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    const number = date.getTime() / DAY;
    const isFar = Math.abs(number - now / DAY) > 740;
    return exists && date.getUTCFullYear() === each && !(year === null && isFar) ? [number] : [];
  });
}

/** What a day and a time can mean together; `ask` if there are two days. */
function withTime(
  day: number,
  { isNamed, hasSlash }: Day,
  time: Time | null,
  page: Page,
): readonly (Meaning | 'ask')[] {
  const here = (number: number, ms: number) => number * DAY + ms - page.east;
  const meaning = (begin: number, end: number, shown = day): Meaning => ({
    written: day,
    shown,
    begin,
    end,
  });
  const whole = (number: number, shown = day) => meaning(here(number, 0), here(number, DAY), shown);
  if (!time) return [whole(day)];
  const { first, second, offset } = time;
  const isUnclear = ({ half, hour, isShort }: Clock) =>
    half === null && hour >= 1 && hour <= 12 && (isNamed || hasSlash || isShort);
  const exactly = ({ ms, half }: Clock) => {
    if (half !== 'am' && half !== 'pm') return ms;
    return (ms % (12 * HOUR)) + (half === 'pm' ? 12 * HOUR : 0);
  };
  if (offset !== null) {
    const ms = exactly(first);
    const instant = day * DAY + ms - offset;
    const shown = Math.floor((instant + page.east) / DAY);
    const isMachines = offset === 0 && !(page.isZoneNamed && page.east === 0);
    if (ms === 0) {
      if (page.isZoneNamed && shown !== day) return ['ask'];
      return isMachines ? [whole(day)] : [whole(day), meaning(instant, instant + DAY)];
    }
    const meanings = [
      meaning(instant, instant, shown),
      meaning(here(day, ms), here(day, ms), shown),
    ];
    if (modulo(instant + page.east, DAY) === 0) meanings.push(whole(shown, shown));
    if (isMachines && !page.isZoneNamed)
      meanings.push(whole(Math.floor((instant + 14 * HOUR) / DAY), shown));
    return meanings;
  }
  if (!second) {
    if (isUnclear(first)) return [whole(day)];
    const ms = exactly(first);
    return [ms === 0 ? whole(day) : meaning(here(day, ms), here(day, ms))];
  }
  return ranges(first, second, isUnclear, exactly).map(([begin, end]) => {
    if (begin === null) return meaning(here(day, 0), Math.max(here(day, DAY), here(day, end)));
    if (begin === 0) return meaning(here(day, 0), Math.max(here(day, DAY), here(day, end)));
    return meaning(here(day, begin), here(day, end));
  });
}

/** Begin and end in milliseconds since midnight; no begin if the half of the day is uncertain. */
function ranges(
  first: Clock,
  second: Clock,
  isUnclear: (clock: Clock) => boolean,
  exactly: (clock: Clock) => number,
): readonly (readonly [begin: number | null, end: number])[] {
  const both = [first, second];
  const halves = both.filter(({ half }) => half === 'am' || half === 'pm').length;
  const is24 = both.some(({ half, hour }) => half === '24' || (!half && (hour > 12 || hour === 0)));
  if (!is24 && halves === 0 && both.some(isUnclear)) {
    // Either half for each: the shortest way from one to the other, and the latest end of these.
    const ends = [0, 12 * HOUR].map((shift) => {
      const begin = (first.ms % (12 * HOUR)) + shift;
      return begin + modulo(second.ms - first.ms, 12 * HOUR);
    });
    return [[null, Math.max(...ends)]];
  }
  let begin = exactly(first);
  const isShared = halves === 1 && !is24;
  const length = modulo(exactly(second) - begin, isShared ? 12 * HOUR : DAY);
  if (isShared && second.half) begin = modulo(exactly(second) - length, DAY);
  return begin + length >= DAY && length > 4 * HOUR ? [] : [[begin, begin + length]];
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
