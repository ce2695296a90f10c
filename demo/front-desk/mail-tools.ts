import type { DateOrder } from '../../src/settings/read-date.js';

/** How a booking or mail tool puts the date of a treatment into a link. */
export interface MailTool {
  readonly name: string;
  /** What to type where the date belongs. `treated` is an example of the clinic's own field. */
  readonly field: string;
  /** What the tool replaces it with for Friday 20 November 2026, 15:30, and for Friday 3 April 2026, 16:05. */
  readonly writes: readonly [november: string, april: string];
  /** The `date-order` that the tag needs; `null` if the month is a word, or the year comes first. */
  readonly order: DateOrder | null;
  /** What to set in the tool, or to know about it. */
  readonly how: string;
  /** Pages that describe the field and the format. */
  readonly sources: readonly string[];
  /** The line is a formula of a spreadsheet. */
  readonly isFormula?: true;
}

const ISO = ['2026-11-20', '2026-04-03'] as const;

/**
 * Only tools whose field and format are documented. docs/links.md has the same table, and a test opens each line. Those
 * that can write the year first come first.
 */
export const mailTools: readonly MailTool[] = [
  {
    name: 'Amelia',
    field: '%appointment_date%',
    writes: ISO,
    order: null,
    how: 'It writes dates as WordPress does: set “Date Format” to Y-m-d under Settings, General.',
    sources: [
      'wpamelia.com/documentation/notification-placeholders',
      'wpamelia.com/wordpress-date-time-settings',
    ],
  },
  {
    name: 'Braze',
    field: "{{custom_attribute.${treated} | date: '%Y-%m-%d'}}",
    writes: ISO,
    order: null,
    how: 'The filter writes the year first.',
    sources: [
      'braze.com/docs/user_guide/personalization_and_dynamic_content/liquid/filters',
      'get.yourorbit.team/guides/braze-liquid-reference',
    ],
  },
  {
    name: 'Brevo',
    field: '{{ contact.TREATED }}',
    writes: ISO,
    order: null,
    how: 'Use an attribute of the type text, filled year first. How a date attribute is written is not stated.',
    sources: [
      'help.brevo.com/hc/en-us/articles/4402386448530-Customize-your-emails-using-transactional-parameters',
    ],
  },
  {
    name: 'Cal.com',
    field: '{EVENT_DATE_YYYY-MM-DD}T{EVENT_TIME_HHmm}',
    writes: ['2026-11-20T1530', '2026-04-03T1605'],
    order: null,
    how: 'In the text of a workflow.',
    sources: [
      'github.com/calcom/cal.com: packages/features/ee/workflows/lib/reminders/templates/customTemplate.ts',
    ],
  },
  {
    name: 'Customer.io',
    field: "{{ customer.treated | date: '%Y-%m-%d' }}",
    writes: ISO,
    order: null,
    how: 'The filter writes the year first.',
    sources: ['customer.io/docs/liquid-tag-list', 'customer.io/blog/date-time-and-localization'],
  },
  {
    name: 'Google Sheets or Excel',
    field: '"&TEXT(A2,"yyyy-mm-dd")&"',
    writes: ISO,
    order: null,
    how: 'A cell with the whole link, for the mail merge of your choice. A2 is the cell with the date. In other languages Excel has letters of its own for the year and the day.',
    sources: [
      'spreadsheetclass.com/google-sheets-date-to-text',
      'autovbax.com/learn/formulas/convert-date-to-text.html',
    ],
    isFormula: true,
  },
  {
    name: 'HubSpot',
    field: '{{ contact.treated }}',
    writes: ISO,
    order: null,
    how: 'Use a property of the type text, filled year first. How a date property is written in an e-mail is not stated, and no filter works there.',
    sources: ['developers.hubspot.fr/docs/cms/reference/hubl/filters'],
  },
  {
    name: 'Klaviyo',
    field: "{{ person|lookup:'Treated'|format_date_string|date:'Y-m-d' }}",
    writes: ISO,
    order: null,
    how: 'The filter writes the year first.',
    sources: [
      'help.inveterate.com/help-center/advanced-guides/replace-inveterate-emails-in-klaviyo/klaviyo-member-notification-metrics-and-their-template-variables',
    ],
  },
  {
    name: 'Mautic',
    field: '{contactfield=treated}',
    writes: ISO,
    order: null,
    how: 'Without “|date”: then it writes the field as it is stored, year first.',
    sources: [
      'github.com/mautic/mautic: app/bundles/LeadBundle/Helper/TokenHelper.php',
      'github.com/mautic/mautic/issues/8112',
    ],
  },
  {
    name: 'Pendula',
    field: "{{date_fmt Treated__c 'y-MM-dd'}}",
    writes: ISO,
    order: null,
    how: 'The formatter writes the year first.',
    sources: ['help.pendula.com/hc/en-au/articles/4402643827215-Advanced-merge-field-formatting'],
  },
  {
    name: 'Salesforce Marketing Cloud',
    field: '%%=Format(Treated,"yyyy-MM-dd","Date")=%%',
    writes: ISO,
    order: null,
    how: 'The function writes the year first.',
    sources: [
      'developer.salesforce.com/docs/marketing/marketing-cloud-ampscript/references/mc-ampscript-string/mc-ampscript-reference-string-format.md',
      'developer.salesforce.com/docs/atlas.en-us.mc-programmatic-content.meta/mc-programmat-content/dateTimeFormatting.htm',
    ],
  },
  {
    name: 'Word mail merge',
    field: '{ MERGEFIELD Treated \\@ "yyyy-MM-dd" }',
    writes: ISO,
    order: null,
    how: 'The braces come from Ctrl and F9. Alt and F9 shows them.',
    sources: [
      'docs.zuora.com/en/zuora-billing/bill-your-customer/billing-document-templates-configuration/overview-of-creating-word-template/format-merge-fields-using-mail-merge-switches',
      'gmayor.com/formatting_word_fields.htm',
    ],
  },
  {
    name: 'Brickwork',
    field: '%{appointment_date} %{appointment_time}',
    writes: ['Friday, November 20, 2026 3:30pm', 'Friday, April 3, 2026 4:05pm'],
    order: null,
    how: 'Nothing to set: the month is a word.',
    sources: [
      'support.brickworksoftware.com/hc/en-us/articles/360061954211-Appointment-Notifications-Admin-Only',
    ],
  },
  {
    name: 'Cliniko',
    field: 'Appointment.Date',
    writes: ['Friday, 20 November 2026', 'Friday, 3 April 2026'],
    order: null,
    how: 'Take it from the list of placeholders. The month is a word.',
    sources: ['help.cliniko.com/en/articles/1271323-understanding-placeholders'],
  },
  {
    name: 'diarybook',
    field: '^^day^^ ^^monthname^^ ^^year^^ ^^time^^',
    writes: ['20th November 2026 15:30', '3rd April 2026 16:05'],
    order: null,
    how: 'The month is a word. A time before 1 pm could be meant for the evening too, so the guide counts from the end of the day then.',
    sources: ['diarybook.com/docs/messaging/reminder-merge-fields'],
  },
  {
    name: 'iPLATO',
    field: '<dd>-<month>-<year>',
    writes: ['20-November-2026', '3-April-2026'],
    order: null,
    how: 'The month is a word. Joined by hyphens, since it sends text messages.',
    sources: ['iplato.com/support-centre/variable-fields'],
  },
  {
    name: 'OpenEMR',
    field: '***DATE*** ***STARTTIME***',
    writes: ['Friday November 20, 2026 3:30 PM', 'Friday April 3, 2026 4:05 PM'],
    order: null,
    how: 'Nothing to set: the month is a word.',
    sources: ['github.com/openemr/openemr: modules/sms_email_reminder/cron_functions.php'],
  },
  {
    name: 'Resytech',
    field: '{{booking.date}} {{booking.startTime}}',
    writes: ['Nov 20, 2026 3:30 PM', 'Apr 3, 2026 4:05 PM'],
    order: null,
    how: 'Nothing to set: the month is a word.',
    sources: ['docs.resytech.com/docs/marketing/email-sms-templates'],
  },
  {
    name: 'Cliniko, short, day first',
    field: 'Appointment.DateShort',
    writes: ['20/11/2026', '03/04/2026'],
    order: 'dmy',
    how: 'Without spaces, so it works in text messages too. Which of the two your account writes shows in a message to yourself.',
    sources: ['help.cliniko.com/en/articles/1271323-understanding-placeholders'],
  },
  {
    name: 'Cliniko, short, month first',
    field: 'Appointment.DateShort',
    writes: ['11/20/2026', '04/03/2026'],
    order: 'mdy',
    how: 'Without spaces, so it works in text messages too. Which of the two your account writes shows in a message to yourself.',
    sources: ['help.cliniko.com/en/articles/1271323-understanding-placeholders'],
  },
  {
    name: 'diarybook, short',
    field: '^^date^^',
    writes: ['20/11/2026', '03/04/2026'],
    order: 'dmy',
    how: 'Without spaces, so it works in text messages too.',
    sources: ['diarybook.com/docs/messaging/reminder-merge-fields'],
  },
  {
    name: 'Mailchimp, DD/MM/YYYY',
    field: '*|TREATED|*',
    writes: ['20/11/2026', '03/04/2026'],
    order: 'dmy',
    how: 'A field of the type date, with this format in the settings of the audience. A field of the type text that is filled year first needs no date-order.',
    sources: [
      'mailchimp.com/developer/marketing/docs/merge-fields',
      'github.com/ibericode/mailchimp-for-wordpress/issues/170',
    ],
  },
  {
    name: 'Mailchimp, MM/DD/YYYY',
    field: '*|TREATED|*',
    writes: ['11/20/2026', '04/03/2026'],
    order: 'mdy',
    how: 'A field of the type date, with this format in the settings of the audience.',
    sources: [
      'mailchimp.com/developer/marketing/docs/merge-fields',
      'github.com/ebizmarts/magemonkey/pull/9',
    ],
  },
];
