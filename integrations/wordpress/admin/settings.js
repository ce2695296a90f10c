// The settings page.
import './guidance.js';

// A colour picker next to the text field; only the text field can be empty.
const { __ } = window.wp.i18n;
const accent = document.getElementById('aftercare-guide-accent');
const picker = document.createElement('input');
picker.type = 'color';
picker.setAttribute('aria-label', __('Pick the accent colour', 'aftercare-guide'));
picker.style.cssText = 'margin-inline-start: 8px; block-size: 30px; vertical-align: middle';
const show = () => (picker.value = /^#[\da-f]{6}$/i.test(accent.value) ? accent.value : '#0c6152');
picker.addEventListener('input', () => (accent.value = picker.value));
accent.addEventListener('input', show);
accent.after(picker);
show();
