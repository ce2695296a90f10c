import { LitElement, type PropertyDeclarations } from 'lit';

/** The attributes of the tag, each with its property. Any may be absent, and any value is survived. */
export class GuideAttributes extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    procedureDate: { attribute: 'procedure-date' },
    procedure: {},
    src: {},
    clinicName: { attribute: 'clinic-name' },
    clinicPhone: { attribute: 'clinic-phone' },
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

  /** When the treatment was: an HTML date, local date-time or global date-time string. Absent: the visitor is asked. */
  declare procedureDate: string | null | undefined;
  /** Name of a built-in procedure. Default `microneedling`. */
  declare procedure: string | null | undefined;
  /** Address of the clinic's own protocol, a JSON file on this site or on https. Default: built-in. */
  declare src: string | null | undefined;
  /** The clinic's name, as patients know it. */
  declare clinicName: string | null | undefined;
  /** The clinic's phone, as people write it; made a `tel:` link. */
  declare clinicPhone: string | null | undefined;
  /** The clinic's e-mail address. */
  declare clinicEmail: string | null | undefined;
  /** The clinic's website, http or https. */
  declare clinicUrl: string | null | undefined;
  /** When the next visit is, written like `procedureDate`. */
  declare nextVisit: string | null | undefined;
  /** IANA zone in which `procedureDate` is written and days are counted. Default: the visitor's. */
  declare timeZone: string | null | undefined;
  /** Languages that the visitor can pick from, by their tags: `en es ar`. Default: no choice is shown. */
  declare languages: string | null | undefined;
  /** `full` (default), `compact` or `counter`. */
  declare layout: string | null | undefined;
  /** Level of the guide's own heading, 1 to 6. Default 2. */
  declare headingLevel: string | number | null | undefined;
  /** Restrictions held longer for this patient: item ids and hours, `sweating:72 makeup:48`. */
  declare extend: string | null | undefined;
  /** Takes `procedure-date`, `next-visit`, `extend` and `lang` from the page's address. Default: it is not read. */
  declare fromLink: boolean;
  /** Offers to keep an entered date on this device. Default: nothing is ever stored. */
  declare remember: boolean;
  /** Freezes the clock, for previews: written like `procedureDate`. */
  declare now: string | null | undefined;
}
