// What patients ask, and the words that answer them. Answers are looked up by their words and not by the markup, so that
// layouts can be compared. An answer is a list of words that must all stand in one short piece of the guide; if there
// are several answers, the highest on the page counts.

/** Treated on Friday, November 20 at 3:30 PM. Each state is the guide's own attributes. */
const TREATED = '2026-11-20T15:30';
export const STATES = {
  'day 0, 7:30 PM': { 'procedure-date': TREATED, now: '2026-11-20T19:30' },
  'day 1, 11 PM': { 'procedure-date': TREATED, now: '2026-11-21T23:00' },
  'day 5, 10 AM': { 'procedure-date': TREATED, now: '2026-11-25T10:00' },
  'day 30, 10 AM': { 'procedure-date': TREATED, now: '2026-12-20T10:00' },
  'no date': { now: '2026-11-21T23:00' },
  before: { 'procedure-date': TREATED, now: '2026-11-18T10:00' },
};

const [day0, day1, day5, day30] = Object.keys(STATES);

/**
 * `kind` is "not yet" for what is off limits and until when, "call" for a reason to call, "ahead" for what follows an
 * end, "how" for the rest.
 */
export const QUESTIONS = [
  {
    state: day0,
    kind: 'not yet',
    asks: 'Makeup tonight?',
    answers: [[/makeup/, /until|from saturday/]],
  },
  {
    state: day0,
    kind: 'not yet',
    asks: 'Makeup, when exactly?',
    answers: [[/makeup/, /(until|from) .*3:30 pm/]],
  },
  { state: day0, kind: 'not yet', asks: 'Hot yoga tomorrow?', answers: [[/hot yoga/, /until/]] },
  { state: day0, kind: 'how', asks: 'Wash with what?', answers: [[/gentle cleanser|no sulfates/]] },
  { state: day0, kind: 'how', asks: 'How do I dry my face?', answers: [[/pat (it )?dry/]] },
  {
    state: day0,
    kind: 'not yet',
    asks: 'My vitamin C serum?',
    answers: [[/vitamin c (on|creams)/, /until/]],
  },
  {
    state: day0,
    kind: 'how',
    asks: 'Can I eat oranges?',
    answers: [[/fruit with vitamin c/, /yes|you can eat|limit/]],
  },
  { state: day0, kind: 'how', asks: 'Red and tight: is it usual?', answers: [[/tight, dry/]] },
  { state: day0, kind: 'call', asks: 'More swollen, and pus?', answers: [[/you see pus/]] },
  {
    state: day0,
    kind: 'how',
    asks: 'Sunscreen: how strong, how often?',
    answers: [[/spf 30/, /every 2 hours/]],
  },
  {
    state: day1,
    kind: 'not yet',
    asks: 'Gym now?',
    answers: [[/workouts|sweat a lot/, /until/]],
  },
  {
    state: day1,
    kind: 'not yet',
    asks: 'Retinol tomorrow at 6 PM?',
    answers: [[/retinol/, /until/]],
  },
  { state: day1, kind: 'not yet', asks: 'Sunbathe?', answers: [[/direct sun/, /until/]] },
  { state: day1, kind: 'how', asks: 'Makeup now?', answers: [[/makeup/, /yes|again/]] },
  { state: day1, kind: 'how', asks: 'What helps the swelling?', answers: [[/cold compress/]] },
  {
    state: day5,
    kind: 'how',
    asks: 'Pull off the flakes?',
    answers: [[/do not pick|picking your skin/]],
  },
  { state: day5, kind: 'not yet', asks: 'My scrub?', answers: [[/scrub/, /until/]] },
  { state: day5, kind: 'how', asks: 'Do I have enough products?', answers: [[/are enough/]] },
  { state: day5, kind: 'call', asks: 'It gets more red and sore?', answers: [[/more sore/]] },
  {
    state: day5,
    kind: 'how',
    asks: 'I must go out in the sun: how?',
    answers: [[/hat/, /shade/, /wear|when you go out/]],
  },
  {
    state: day5,
    kind: 'call',
    asks: 'Still swollen: is that right?',
    answers: [[/still puffy.*after 3 days/]],
  },
  {
    state: day30,
    kind: 'how',
    asks: 'Sunscreen still?',
    answers: [[/sunscreen (each|every) day|use sunscreen/]],
  },
  {
    state: day30,
    kind: 'how',
    asks: 'One more session, or several?',
    answers: [[/more than one treatment/]],
  },
  { state: day30, kind: 'how', asks: 'Can I swim?', answers: [[/swim/]] },
  { state: day30, kind: 'call', asks: 'Pus now?', answers: [[/you see pus/]] },
];

/** What is so after an end: without it, the end reads as a permission. Asked on the evening of the treatment. */
export const LOOK_AHEAD = [
  {
    state: day0,
    kind: 'ahead',
    asks: 'On Monday, may I use my retinol cream?',
    answers: [[/retinol/, /until/, /then ask|ask your clinic before/]],
  },
  {
    state: day0,
    kind: 'ahead',
    asks: 'On Saturday the 28th, may I sunbathe?',
    answers: [[/direct sun/, /until/, /with care/]],
  },
  {
    state: day0,
    kind: 'ahead',
    asks: 'On Saturday the 28th, my scrub?',
    answers: [[/scrub/, /until/, /then ask|ask your clinic before/]],
  },
];
