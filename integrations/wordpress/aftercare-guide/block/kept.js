((site) => {
  /**
   * The `tel:` address if the text is clearly one number and nothing else: a link must not dial a wrong one.
   *
   * @param {string} phone As it was written.
   * @return {string|null} Null for anything else, which stays plain text.
   */
  const addressOf = (phone) => {
    // In Italy and San Marino the zero in brackets is part of the number.
    if (!/^\+?[\d\s().-]+$/.test(phone) || /^\+(39|37[89]).*\(0\)/.test(phone)) {
      return null;
    }
    const digits = phone.replace(phone.startsWith('+') ? '(0)' : '', '').replace(/[^\d+]/g, '');
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
  };

  /**
   * The part of the guide that stays in the page if the plugin is deactivated: when to call, and whom.
   *
   * @param {Object} attributes Of the block.
   * @return {string} HTML as the browser serialises it, so that the editor sees no change.
   */
  site.keptText = (attributes) => {
    const wanted = (attributes.language || site.siteLanguage).split('-')[0];
    const { title, words, call, emergency, language } =
      site.printed.find((each) => each.language.split('-')[0] === wanted) || site.printed[0];
    const clinic = attributes.clinicName || site.clinicName;
    const phone = attributes.clinicPhone || site.clinicPhone;
    const root = document.createElement('div');
    const add = (name, text, parent = root) => {
      const node = document.createElement(name);
      node.textContent = text;
      parent.append(node);
      return node;
    };
    const list = (lines) => {
      const ul = add('ul', '');
      lines.forEach((line) => add('li', line, ul));
    };
    const strong = (text) => add('strong', text, add('p', ''));
    strong(title);
    strong(clinic ? words.callIf.replace('{clinic}', clinic) : words.callYourClinicIf);
    list(call);
    if (phone) {
      const sentence = clinic ? words.callClinic : words.call;
      const text = sentence.replace('{clinic}', clinic).replace('{phone}', phone);
      const address = addressOf(phone.trim());
      if (address) {
        add('a', text, add('p', '')).setAttribute('href', address);
      } else {
        add('p', text);
      }
    }
    if (emergency.length) {
      strong(words.emergencyIf);
      list(emergency);
    }
    [...root.children].forEach((node) => node.setAttribute('lang', language));
    return root.innerHTML;
  };
})(window.aftercareGuideEditor);
