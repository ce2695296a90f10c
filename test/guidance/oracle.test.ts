import { expect } from '@open-wc/testing';
import { describeWith } from '../support/engine.js';
import { deviceZoneName } from '../support/oracle.js';
import { describeCase, randomCase } from '../support/random-cases.js';
import { randomRun, tryCases } from '../support/random-run.js';
import { Random } from '../support/random.js';
import { judge, rules, zoneOf, type Rule } from '../support/recovery-rules.js';

const run = randomRun(20_000);
const { cases, seed } = run;

describeWith('Temporal', `recoveryAt, in ${cases} random cases compared with Temporal,`, () => {
  const found = new Map<Rule, string[]>();
  const met = { zones: new Set<string | null>(), ambiguous: 0, clockChange: 0, before: 0 };

  before(async function () {
    this.timeout(0);
    await tryCases(run, tryCase, () => [...found.values()].flat().length);
  });

  function tryCase(number: number): void {
    const each = randomCase(new Random(`${seed} ${deviceZoneName}`, number));
    // Some cases read the clocks of their zone as pages do, whatever time it takes.
    judge(each, zoneOf(each, number % 100 > 0), (rule, fault) => {
      const faults = found.get(rule) ?? [];
      found.set(rule, faults);
      // Enough to see what is wrong, and few enough for a screen.
      faults.push(faults.length < 5 ? `FIRST=${number} ${describeCase(each)}\n  ${fault}` : '');
    });
    met.zones.add(each.oracle.told.zone);
    if (each.oracle.isAmbiguous) met.ambiguous++;
    if (each.oracle.crossesClockChange) met.clockChange++;
    if (each.oracle.dayAt(each.now) < 0) met.before++;
  }

  for (const [rule, title] of Object.entries(rules) as [Rule, string][])
    it(title, () => {
      const faults = found.get(rule) ?? [];
      const examples = faults.filter(Boolean).join('\n');
      const again = `SEED="${seed}" ZONES=${deviceZoneName} CASES=1 FIRST=… npm run test:long`;
      if (faults.length > 0)
        throw new Error(`${faults.length} faults. To try one again: ${again}\n${examples}`);
    });

  // A handful of cases cannot meet everything.
  if (cases >= 20_000)
    it('covers every zone, clock changes, and times that occur twice or never', () => {
      const zones = Intl.supportedValuesOf('timeZone');
      expect([...met.zones]).to.include.members([...zones, null]);
      expect(met.clockChange / cases, 'clocks change within the week').to.be.greaterThan(0.2);
      expect(met.ambiguous / cases, 'a time that comes twice or never').to.be.greaterThan(0.02);
      expect(met.before / cases, 'before the treatment').to.be.within(0.05, 0.5);
    });
});
