// Settings of the front desk's page, for every computer that opens this folder. Write between the quotation marks. What
// is left empty, the staff fills in. What is set here wins over what a computer has kept.
window.frontDesk = {
  // As patients know your clinic, and the number that they are to dial.
  'clinic-name': '',
  'clinic-phone': '',
  // The same as on the tag of your page: opening hours as in Mo-Fr 09:00-17:30; Sa 10:00-14:00, who answers when you are
  // closed, and the emergency number of your country. Messages, cards and the preview have them.
  'clinic-hours': '',
  'after-hours-phone': '',
  'after-hours-name': '',
  'emergency-phone': '',
  // Your page with the guide, in full: https://clinic.example/aftercare. Empty: landing.html in this folder.
  address: '',
  // The same as `languages` on the tag of your page, the first for a new patient: es en. Empty: all of the guidance.
  languages: '',
  // How your systems write days in figures: dmy, mdy or ymd.
  'date-order': '',
  // Your booking or mail tool, by its name in the list; or the field of another tool: {{treated}}.
  tool: '',
  'field-name': '',
  // Restrictions that are longer for every patient: sweating:72 makeup:48.
  hours: '',
  // The address of your own guidance, the same file as in src="…" on your page. If this page is opened from a disk,
  // put the content of the file here, without quotation marks around it. Empty: the built-in guidance.
  guidance: '',
};
