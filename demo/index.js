// "Travel in time": sets the guide's attributes from a small form, and shows what it set.
// A clinic needs none of this. Its page is the tag and the one script.

const MINUTES_A_DAY = 24 * 60;
const TREATED_AT = 15 * 60 + 30; // minutes after midnight
const NEXT_VISIT_DAYS = 28;

const byId = (id) => document.getElementById(id);
const guide = document.querySelector('aftercare-guide');
const field = {
  days: byId('days'),
  daysRange: byId('days-range'),
  time: byId('time'),
  timeKnown: byId('time-known'),
  noDate: byId('no-date'),
  layout: byId('layout'),
  scheme: byId('scheme'),
  direction: byId('direction'),
  accent: byId('accent'),
};

// The tag as the page's author wrote it; the script that upgrades it runs after this one.
const attributes = new Map(Array.from(guide.attributes, ({ name, value }) => [name, value]));
const content = guide.innerHTML.replace(/^ {8}/gm, '').trim();
let ownAccent = false;

// Dates. A date is counted on from today's local year, month and day; no date string is ever parsed.

const today = new Date();
const dateAfter = (days) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
const pad = (number) => String(number).padStart(2, '0');
const dateString = (date) =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const timeString = (minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const dateInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });

const days = () => {
  const { min, max, valueAsNumber } = field.days;
  if (Number.isNaN(valueAsNumber)) return field.daysRange.valueAsNumber;
  return Math.min(Math.max(Math.round(valueAsNumber), Number(min)), Number(max));
};
const minutesOfDay = () => {
  const [hours, minutes] = (field.time.value || '10:00').split(':').map(Number);
  return hours * 60 + minutes;
};

// What to set

function set(name, value) {
  attributes.set(name, value); // null keeps the attribute's place in the snippet
  if (value === null) guide.removeAttribute(name);
  else guide.setAttribute(name, value);
}

function apply() {
  const treated = dateString(today);
  const withTime = field.timeKnown.checked ? `T${timeString(TREATED_AT)}` : '';
  field.timeKnown.disabled = field.noDate.checked;
  field.daysRange.value = days();

  set('now', `${dateString(dateAfter(days()))}T${timeString(minutesOfDay())}`);
  set('procedure-date', field.noDate.checked ? null : treated + withTime);
  set('next-visit', `${dateString(dateAfter(NEXT_VISIT_DAYS))}T10:00`);
  set('layout', field.layout.value === 'full' ? null : field.layout.value);

  const page = document.documentElement;
  page.dir = field.direction.value;
  page.style.colorScheme = field.scheme.value;
  if (ownAccent) guide.style.setProperty('--aftercare-accent', field.accent.value);
  else guide.style.removeProperty('--aftercare-accent');

  byId('in-words').textContent = inWords();
  byId('snippet').textContent = snippet();
  byId('now-attribute').textContent = `now="${attributes.get('now')}"`;
}

// What was set, in words and as HTML

function inWords() {
  const now = `It is ${dateInWords.format(dateAfter(days()))}, ${timeString(minutesOfDay())}.`;
  if (field.noDate.checked) return `${now} The guide does not know when the treatment was.`;

  const treated = dateInWords.format(today);
  if (!field.timeKnown.checked) return `${now} The treatment was on ${treated}, at no known time.`;

  const passed = days() * MINUTES_A_DAY + minutesOfDay() - TREATED_AT;
  const hours = Math.floor(Math.abs(passed) / 60);
  const since = `${hours} h ${Math.abs(passed) % 60} min ${passed < 0 ? 'before' : 'after'}`;
  return `${now} That is ${since} the treatment on ${treated}, ${timeString(TREATED_AT)}.`;
}

function snippet() {
  const written = Array.from(attributes)
    .filter(([name, value]) => value !== null && name !== 'now')
    .map(([name, value]) => `  ${name}="${value}"`);
  const accent = `<style>aftercare-guide { --aftercare-accent: ${field.accent.value}; }</style>`;
  return [
    '<script data-cfasync="false" src="aftercare-guide.js" defer',
    '  data-no-optimize="1" data-no-defer="1" data-noptimize="1" nowprocket></script>',
    ...(ownAccent ? [accent] : []),
    '<aftercare-guide',
    ...written,
    '>',
    `  ${content}`,
    '</aftercare-guide>',
  ].join('\n');
}

// With no time known, hours are counted from the end of the treatment day.
function jump({ hours, minutes }) {
  const start = field.timeKnown.checked ? TREATED_AT : MINUTES_A_DAY;
  const target = start + Number(hours) * 60 + Number(minutes);
  field.noDate.checked = false;
  field.days.value = Math.floor(target / MINUTES_A_DAY);
  field.time.value = timeString(target % MINUTES_A_DAY);
  apply();
}

function log({ type, detail }) {
  const entry = document.createElement('li');
  entry.textContent = `${type} ${JSON.stringify(detail)}`;
  const list = byId('log').firstElementChild;
  list.append(entry);
  if (list.children.length > 40) list.firstElementChild.remove();
  byId('log').scrollTop = byId('log').scrollHeight;
}

for (const name of ['ready', 'phase-change', 'date-change', 'error']) {
  document.addEventListener(`aftercare-${name}`, log);
}

byId('travel').addEventListener('submit', (event) => event.preventDefault());
byId('travel').addEventListener('input', (event) => {
  if (event.target === field.daysRange) field.days.value = field.daysRange.value;
  if (event.target === field.accent) ownAccent = true;
  apply();
});
byId('travel').addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.dataset.hours) jump(button.dataset);
  if (button?.id === 'accent-reset') {
    ownAccent = false;
    apply();
  }
});

// On a small screen the clinic's page comes first.
document.querySelector('.travel details').open = matchMedia('(min-width: 64rem)').matches;
apply();
