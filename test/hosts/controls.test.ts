import { expect } from '@open-wc/testing';
import { LOAD, TAG, expectGuide, openHost, type Host } from './support/host.js';

const script = (code: string) => `<script>${code}</script>`;

const NO_PRINT = script('window.print = undefined;');
const NO_FILES = script('URL.createObjectURL = undefined;');
const NO_CLIPBOARD = script("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
const IN_APP = script(
  "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Linux; Android 14; wv)' }); delete window.Notification;",
);

const controls = async (host: Host) => (await host.guide()).textOf('[part=tools]');

describe('A control is absent if the browser cannot do what it needs', () => {
  it('every control is present in a browser that can do all', async () => {
    const host = await openHost(LOAD, TAG);
    await expectGuide(host);
    expect(await controls(host)).to.equal('Add to calendar With reminders Print');
  });

  it('the Print button, if the browser cannot print', async () => {
    expect(await controls(await openHost(NO_PRINT + LOAD, TAG))).to.equal(
      'Add to calendar With reminders',
    );
  });

  it('the calendar button, if the browser cannot save files: the link can be copied instead', async () => {
    const host = await openHost(NO_FILES + LOAD, TAG);
    expect(await controls(host)).to.equal('Copy the link Print');
  });

  it('the calendar button, in an in-app browser that cannot save files', async () => {
    expect(await controls(await openHost(IN_APP + LOAD, TAG))).to.equal('Copy the link Print');
  });

  it('the button to copy the link, if there are neither files nor a clipboard', async () => {
    expect(await controls(await openHost(NO_FILES + NO_CLIPBOARD + LOAD, TAG))).to.equal('Print');
  });

  it('every control, if all of it is missing: the guide is complete without them', async () => {
    const host = await openHost(NO_PRINT + NO_FILES + NO_CLIPBOARD + LOAD, TAG);
    expect(await controls(host)).to.equal('');
    await expectGuide(host);
  });

  it('the calendar button, if no date is known', async () => {
    const host = await openHost(LOAD, '<aftercare-guide></aftercare-guide>');
    expect(await controls(host)).to.equal('Print');
  });

  it('the Print button works if present: the sheet is in the page when the browser prints', async () => {
    const host = await openHost(LOAD, TAG);
    const guide = await expectGuide(host);
    let printed = '';
    host.window.print = () => {
      host.window.dispatchEvent(new Event('beforeprint'));
      printed = guide.one('.sheet').textContent;
      host.window.dispatchEvent(new Event('afterprint'));
    };
    await guide.click('Print');
    expect(printed).to.include('Do not wear makeup yet.');
    expect(guide.element.calendar()).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(host.log).to.deep.equal([]);
  });
});
