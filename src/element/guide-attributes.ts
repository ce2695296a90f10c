import type { PropertyDeclarations } from 'lit';
import { ResilientElement } from './resilient-element.js';

/** The attributes of the tag, each with its property. Any may be absent, and no value breaks the guide. */
export class GuideAttributes extends ResilientElement {
  static override readonly properties: PropertyDeclarations = {
    procedureDate: { attribute: 'procedure-date' },
    dateOrder: { attribute: 'date-order' },
    procedure: {},
    src: {},
    clinicName: { attribute: 'clinic-name' },
    clinicPhone: { attribute: 'clinic-phone' },
    clinicHours: { attribute: 'clinic-hours' },
    afterHoursPhone: { attribute: 'after-hours-phone' },
    afterHoursName: { attribute: 'after-hours-name' },
    emergencyPhone: { attribute: 'emergency-phone' },
    clinicEmail: { attribute: 'clinic-email' },
    clinicUrl: { attribute: 'clinic-url' },
    nextVisit: { attribute: 'next-visit' },
    timeZone: { attribute: 'time-zone' },
    languages: {},
    layout: {},
    headingLevel: { attribute: 'heading-level' },
    extend: {},
    fromLink: { type: Boolean, attribute: 'from-link' },
    remember: { type: Boolean },
    now: {},
  };

  #hasRead = false;

  override connectedCallback(): void {
    // Chromium does not report the attributes that it parses in XHTML.
    if (!this.#hasRead)
      for (const { name, value } of this.attributes)
        this.attributeChangedCallback(name, null, value);
    super.connectedCallback();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    this.#hasRead = true;
    super.attributeChangedCallback(name, before, after);
  }

  /**
   * When the treatment was: `2026-11-20`, `2026-11-20T15:30`, `2026-11-20T15:30+01:00`, or as booking systems write it.
   * With only a date, every window counts from the end of that day, so that nothing is allowed too early. The
   * guide asks about a date that can mean several days, or is unlikely to be meant.
   * Absent: the guide asks the visitor, and shows the strictest rules meanwhile.
   * @default undefined
   */
  declare procedureDate: string | null | undefined;
  /**
   * How days in figures are written on this page and in its links: `dmy` for 20/11/2026, `mdy` for 11/20/2026, `ymd`.
   * It applies to dates in links too, and is never taken from a link.
   * Absent: figures are read if only one reading is a possible date; else the guide asks the visitor.
   * @default undefined
   */
  declare dateOrder: 'dmy' | 'mdy' | 'ymd' | null | undefined;
  /**
   * Name of a built-in procedure, or of one in the clinic's own file. If it is unknown, only the signs to call for are
   * shown. Absent: the file's first, else `microneedling`.
   * @default 'microneedling'
   */
  declare procedure: string | null | undefined;
  /**
   * Address of the clinic's own guidance, a protocol file (JSON) on this site or on https. If it cannot be used, the signs
   * to call for are shown, and for `procedure="microneedling"` the restrictions of the treatment day. Absent: the built-in
   * guidance.
   * @default undefined
   */
  declare src: string | null | undefined;
  /**
   * The clinic's name, as patients know it. Absent: "your clinic".
   * @default undefined
   */
  declare clinicName: string | null | undefined;
  /**
   * The clinic's phone, as people write it. It becomes a `tel:` link; two numbers ("555-0100 / 555-0101") become two.
   * Anything that is not clearly one number stays text. Absent: no link.
   * @default undefined
   */
  declare clinicPhone: string | null | undefined;
  /**
   * When the clinic answers its phone, in schema.org's form: `Mo-Fr 09:00-12:30,13:30-17:00; Sa 10:00-14:00; 2026-12-25 off`,
   * on the clock of `time-zone`. Without that zone the hours are shown, but not whether it is open now. A part that cannot
   * be read is reported, and no hours count. Absent: the clinic's number comes first at every hour.
   * @default undefined
   */
  declare clinicHours: string | null | undefined;
  /**
   * The phone that is answered outside `clinic-hours`. It comes first while the clinic is closed. Absent: the guide says
   * when the clinic opens.
   * @default undefined
   */
  declare afterHoursPhone: string | null | undefined;
  /**
   * Who answers `after-hours-phone`, as patients know them. Absent: only the number.
   * @default undefined
   */
  declare afterHoursName: string | null | undefined;
  /**
   * The emergency number of the country, as `112` or `911`: a link above the signs of an emergency. Absent: "the emergency
   * number" without a link.
   * @default undefined
   */
  declare emergencyPhone: string | null | undefined;
  /**
   * The clinic's e-mail address. Absent: no link.
   * @default undefined
   */
  declare clinicEmail: string | null | undefined;
  /**
   * The clinic's website, http or https. Absent: no link.
   * @default undefined
   */
  declare clinicUrl: string | null | undefined;
  /**
   * When the next visit is, written like `procedure-date`; of a range, its start. Absent: not shown.
   * @default undefined
   */
  declare nextVisit: string | null | undefined;
  /**
   * IANA name, such as `Europe/London`: the zone that `procedure-date` is written in and days are counted in.
   * With a name that is not on IANA's list, every restriction holds until it has ended everywhere on Earth. Absent: the
   * visitor's.
   * @default undefined
   */
  declare timeZone: string | null | undefined;
  /**
   * Tags of the languages that the visitor can pick from: `en es ar`. Absent: no choice is shown.
   * @default undefined
   */
  declare languages: string | null | undefined;
  /**
   * How much is shown: `full`, `compact` (one line, for a sidebar) or `counter` (the day alone). Absent: `full`.
   * @default 'full'
   */
  declare layout: 'full' | 'compact' | 'counter' | null | undefined;
  /**
   * Level of the guide's own heading, 1 to 6; inner headings follow. Absent: 2.
   * @default 2
   */
  declare headingLevel:
    1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | null | undefined;
  /**
   * Restrictions that last longer for this patient, in hours after the treatment: `sweating:72 makeup:48`. Longer only.
   * Absent: the hours of the guidance.
   * @default undefined
   */
  declare extend: string | null | undefined;
  /**
   * Takes `procedure-date`, `next-visit`, `extend` and `lang` from the page's address, as in
   * `#procedure-date-2026-11-20`. An attribute on the tag wins; of two extensions the longer. Absent: the address is not read.
   * @default false
   */
  declare fromLink: boolean;
  /**
   * Offers to keep an entered date on this device; the visitor ticks a box, and can undo it.
   * Absent: nothing is ever stored.
   * @default false
   */
  declare remember: boolean;
  /**
   * Freezes the clock, for previews: written like `procedure-date`. Absent: the device's clock.
   * @default undefined
   */
  declare now: string | null | undefined;
}

// A declaration lacks most keys, and the page may have put them on every object. Not in a static block, which Safari
// runs from 16.4 on.
for (const declaration of Object.values(GuideAttributes.properties))
  Object.setPrototypeOf(declaration, null);
