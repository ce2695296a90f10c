// The part of a block that stays in the page if the plugin is deactivated. Packed as `kept.js`, together with the
// element's own reader of phones. PHP writes the same text when the settings change: `includes/kept-text.php`.
import { readPhones } from '../../../dist/settings/phone.js';

const site = window.aftercareGuideEditor;

/**
 * When to call, and whom.
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
  // Another clinic's phone is not answered by the same people at night.
  const isOther = phone !== site.clinicPhone;
  const ofSite = (name) => attributes[name] || (isOther ? '' : site[name]);
  const emergencyPhone = attributes.emergencyPhone || site.emergencyPhone;
  const root = document.createElement('div');
  const add = (name, text, parent = root) => {
    const node = document.createElement(name);
    node.textContent = text;
    parent.append(node);
    return node;
  };
  const filled = (sentence, callee, number) =>
    sentence.replace(/\{(clinic|phone)\}/g, (_, name) => (name === 'clinic' ? callee : number));
  const numbers = (text, callee) =>
    (text ? readPhones(text) : []).forEach(({ text: number, href }, index) => {
      const sentence = filled(callee && !index ? words.callClinic : words.call, callee, number);
      if (href) {
        add('a', sentence, add('p', '')).setAttribute('href', href);
      } else {
        add('p', sentence);
      }
    });
  const list = (lines) => {
    const ul = add('ul', '');
    lines.forEach((line) => add('li', line, ul));
  };
  const strong = (text) => add('strong', text, add('p', ''));
  strong(title);
  strong(clinic ? filled(words.callIf, clinic) : words.callYourClinicIf);
  list(call);
  numbers(phone, clinic);
  if (ofSite('afterHoursPhone')) {
    add('p', words.whenClosed);
    numbers(ofSite('afterHoursPhone'), ofSite('afterHoursName'));
  }
  if (emergency.length) {
    strong(words.emergencyIf);
    numbers(emergencyPhone, '');
    list(emergency);
  }
  [...root.children].forEach((node) => node.setAttribute('lang', language));
  return root.innerHTML;
};
