/**
 * The block in the editor: its settings in the sidebar, and the guide itself, live, as its preview.
 *
 * @param {Object} wp WordPress's packages.
 */
((wp) => {
  const { createElement: h, Fragment, useEffect, useRef } = wp.element;
  const { useBlockProps, InspectorControls, RichText } = wp.blockEditor;
  const { CheckboxControl, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { __, sprintf } = wp.i18n;
  const site = window.aftercareGuideEditor;
  const { field, DateFields, readExtend, writeExtend } = site;

  /** The tag's attributes by the block's. */
  const TAG = {
    procedureDate: 'procedure-date',
    dateOrder: 'date-order',
    layout: 'layout',
    clinicName: 'clinic-name',
    clinicPhone: 'clinic-phone',
    clinicHours: 'clinic-hours',
    afterHoursPhone: 'after-hours-phone',
    afterHoursName: 'after-hours-name',
    emergencyPhone: 'emergency-phone',
    nextVisit: 'next-visit',
    extend: 'extend',
    language: 'lang',
    languages: 'languages',
    timeZone: 'time-zone',
  };

  const Preview = ({ attributes }) => {
    const given = {
      'clinic-name': site.clinicName,
      'clinic-phone': site.clinicPhone,
      'emergency-phone': site.emergencyPhone,
      'clinic-email': site.clinicEmail,
      'date-order': site.dateOrder,
      'time-zone': site.timeZone,
    };
    // Another clinic's phone is not answered at these hours.
    if (!attributes.clinicPhone || attributes.clinicPhone === site.clinicPhone) {
      given['clinic-hours'] = site.clinicHours;
      given['after-hours-phone'] = site.afterHoursPhone;
      given['after-hours-name'] = site.afterHoursName;
    }
    Object.entries(TAG).forEach(([name, attribute]) => {
      if (attributes[name]) {
        given[attribute] = attributes[name];
      }
    });
    if (attributes.remember) {
      given.remember = '';
    }
    if (site.accent) {
      given.style = { '--aftercare-accent': site.accent };
    }
    const own =
      site.protocol &&
      h('script', {
        type: 'application/json',
        dangerouslySetInnerHTML: {
          __html: JSON.stringify(site.protocol).replace(/</g, '\\u003c'),
        },
      });
    return h(Disabled, null, h('aftercare-guide', given, own));
  };

  /** A box for each language that visitors can choose from. */
  const LanguageChoice = ({ value, onChange }) => {
    const chosen = value.split(/\s+/).filter(Boolean);
    return h(
      'fieldset',
      null,
      h('legend', null, __('Languages to choose from', 'aftercare-guide')),
      site.languages.map(({ language, name }) =>
        h(CheckboxControl, {
          key: language,
          label: name,
          checked: chosen.includes(language),
          __nextHasNoMarginBottom: true,
          onChange: (isOn) =>
            onChange(
              site.languages
                .map((each) => each.language)
                .filter((each) => (each === language ? isOn : chosen.includes(each)))
                .join(' '),
            ),
        }),
      ),
    );
  };

  const Sidebar = ({ attributes, setAttributes }) => {
    const text = (name, label, rest) =>
      field(TextControl, label, {
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...rest,
      });
    const toggle = (name, label, help) =>
      field(ToggleControl, label, {
        checked: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        help,
      });
    const extended = readExtend(attributes.extend);
    // Whether a date has switched it off.
    const wasFromLink = useRef(false);
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('Treatment', 'aftercare-guide') },
        h(DateFields, {
          label: __('Date of the treatment', 'aftercare-guide'),
          value: attributes.procedureDate,
          help: __(
            'For a page of one patient. Empty: the guide asks each visitor for the date.',
            'aftercare-guide',
          ),
          onChange: (procedureDate) => {
            const isCleared = !procedureDate && wasFromLink.current;
            // A date here wins over the link; without one, patients bring theirs, if they did before.
            const isFirst = procedureDate && !attributes.procedureDate;
            if (isFirst || isCleared) wasFromLink.current = !isCleared && attributes.fromLink;
            setAttributes({
              procedureDate,
              ...(isFirst && { fromLink: false }),
              ...(isCleared && { fromLink: true }),
            });
          },
        }),
        h(DateFields, {
          label: __('Next visit', 'aftercare-guide'),
          value: attributes.nextVisit,
          onChange: (nextVisit) => setAttributes({ nextVisit }),
        }),
        toggle(
          'fromLink',
          __('Take the date from the link', 'aftercare-guide'),
          attributes.fromLink && attributes.procedureDate
            ? __(
                'The date of the treatment above wins: every visitor sees that day. Empty it.',
                'aftercare-guide',
              )
            : __(
                'For links that you send to patients, such as …#procedure-date-2026-11-20.',
                'aftercare-guide',
              ),
        ),
        field(SelectControl, __('Your systems write 3 April 2026 as', 'aftercare-guide'), {
          value: attributes.dateOrder,
          options: [
            { value: '', label: __('As in the settings', 'aftercare-guide') },
            ...Object.entries(site.dateOrders).map(([value, label]) => ({ value, label })),
          ],
          onChange: (dateOrder) => setAttributes({ dateOrder }),
        }),
        text('timeZone', __('Time zone of your clinic', 'aftercare-guide'), {
          placeholder: site.timeZone || 'Europe/London',
          help: site.timeZone
            ? __('Empty: that of the site, under Settings, General.', 'aftercare-guide')
            : __(
                'The site has none: choose a city under Settings, General, or write it here.',
                'aftercare-guide',
              ),
        }),
        toggle(
          'remember',
          __('Offer to keep the date', 'aftercare-guide'),
          __('On the visitor’s own device, when they tick it.', 'aftercare-guide'),
        ),
      ),
      h(
        PanelBody,
        { title: __('Look and language', 'aftercare-guide') },
        field(SelectControl, __('Layout', 'aftercare-guide'), {
          value: attributes.layout,
          options: [
            { value: 'full', label: __('The whole guide', 'aftercare-guide') },
            { value: 'compact', label: __('One line, for a sidebar', 'aftercare-guide') },
            { value: 'counter', label: __('The day alone', 'aftercare-guide') },
          ],
          onChange: (layout) => setAttributes({ layout }),
        }),
        field(SelectControl, __('Language', 'aftercare-guide'), {
          value: attributes.language,
          options: [
            { value: '', label: __('The page’s', 'aftercare-guide') },
            ...site.languages.map(({ language, name }) => ({
              value: language,
              label: name,
            })),
          ],
          onChange: (language) => setAttributes({ language }),
        }),
        h(LanguageChoice, {
          value: attributes.languages,
          onChange: (languages) => setAttributes({ languages }),
        }),
      ),
      h(
        PanelBody,
        { title: __('Clinic', 'aftercare-guide'), initialOpen: false },
        text('clinicName', __('Clinic name', 'aftercare-guide'), {
          placeholder: site.clinicName,
        }),
        text('clinicPhone', __('Phone', 'aftercare-guide'), {
          type: 'tel',
          placeholder: site.clinicPhone,
        }),
        text('clinicHours', __('Opening hours', 'aftercare-guide'), {
          placeholder: site.clinicHours,
          help: __('As in Mo-Fr 09:00-17:00; Sa 10:00-14:00.', 'aftercare-guide'),
        }),
        text('afterHoursPhone', __('Phone when you are closed', 'aftercare-guide'), {
          type: 'tel',
          placeholder: site.afterHoursPhone,
        }),
        text('afterHoursName', __('Who answers it', 'aftercare-guide'), {
          placeholder: site.afterHoursName,
        }),
        text('emergencyPhone', __('Emergency number', 'aftercare-guide'), {
          type: 'tel',
          placeholder: site.emergencyPhone,
        }),
      ),
      h(
        PanelBody,
        { title: __('Longer restrictions', 'aftercare-guide'), initialOpen: false },
        site.restrictions.map(({ id, text: label, hours }) =>
          field(TextControl, label, {
            key: id,
            type: 'number',
            min: hours,
            max: site.longestHours,
            value: extended[id] || '',
            placeholder: String(hours),
            /* translators: %d: a number of hours. */
            help: sprintf(__('Hours, %d or more.', 'aftercare-guide'), hours),
            onChange: (value) =>
              setAttributes({ extend: writeExtend({ ...extended, [id]: value }) }),
          }),
        ),
      ),
    );
  };

  const Edit = ({ attributes, setAttributes }) => {
    const { kept, clinicName, clinicPhone, language } = attributes;
    const { afterHoursPhone, afterHoursName, emergencyPhone } = attributes;
    const isFirst = useRef(true);
    useEffect(() => {
      // Opening a page in the editor must not change it.
      if (!isFirst.current || !kept) {
        setAttributes({ kept: site.keptText(attributes) });
      }
      isFirst.current = false;
    }, [clinicName, clinicPhone, afterHoursPhone, afterHoursName, emergencyPhone, language]);
    return h(
      Fragment,
      null,
      h(Sidebar, { attributes, setAttributes }),
      h('div', useBlockProps(), h(Preview, { attributes })),
    );
  };

  const Save = ({ attributes: { kept } }) =>
    kept
      ? h(
          'div',
          useBlockProps.save(),
          h(RichText.Content, {
            tagName: 'div',
            className: 'aftercare-guide-kept',
            value: kept,
          }),
        )
      : null;

  wp.blocks.registerBlockType('aftercare-guide/guide', {
    edit: Edit,
    save: Save,
    // Only of new blocks: as the attribute's default it would change the pages that have one.
    variations: [
      { name: 'from-link', isDefault: true, scope: ['inserter'], attributes: { fromLink: true } },
    ],
  });
})(window.wp);
