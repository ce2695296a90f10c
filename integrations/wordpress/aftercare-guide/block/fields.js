/**
 * Fields of the block's sidebar.
 *
 * @param {Object} wp   WordPress's packages.
 * @param {Object} site The block's data about the site; the fields are added to it.
 */
((wp, site) => {
  const { createElement: h, Fragment } = wp.element;
  const { TextControl } = wp.components;
  const { __ } = wp.i18n;

  /**
   * Hours by restriction, as `sweating:72 makeup:48`.
   *
   * @param {string} text
   * @return {Object} By the restriction's id.
   */
  const readExtend = (text) =>
    Object.fromEntries(
      text
        .split(/\s+/)
        .filter(Boolean)
        .map((part) => part.split(':')),
    );
  const writeExtend = (hours) =>
    Object.entries(hours)
      .filter(([, value]) => value)
      .map((pair) => pair.join(':'))
      .join(' ');

  const field = (Control, label, rest) =>
    h(Control, { label, __next40pxDefaultSize: true, __nextHasNoMarginBottom: true, ...rest });

  const DateFields = ({ label, value, onChange, help }) => {
    const [date, time = ''] = value.split('T');
    const write = (newDate, newTime) =>
      onChange(newDate && newTime ? `${newDate}T${newTime}` : newDate);
    return h(
      Fragment,
      null,
      field(TextControl, label, {
        type: 'date',
        value: date,
        help,
        onChange: (newDate) => write(newDate, time),
      }),
      date &&
        field(TextControl, __('Time, if you know it', 'aftercare-guide'), {
          type: 'time',
          value: time,
          onChange: (newTime) => write(date, newTime),
        }),
    );
  };

  Object.assign(site, { field, DateFields, readExtend, writeExtend });
})(window.wp, window.aftercareGuideEditor);
