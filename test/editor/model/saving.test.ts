import { expect } from '@open-wc/testing';
import {
  canSave,
  DraftStore,
  fileToSave,
  openDraft,
  type DraftStorage,
} from '../../../demo/editor/model/model.js';
import { describeOnce } from '../../support/command.js';
import { english } from './files.js';

const valid = openDraft(english);
const broken = openDraft(english.replace('"until": 24,', '"until": "24",'));
const twice = openDraft(english.replaceAll(/"until": \d+/g, '"until": "x"'));

describeOnce('A draft is saved', () => {
  it('under its name, if the element takes it', () => {
    expect(canSave(valid)).to.equal(true);
    expect(fileToSave(valid)).to.deep.equal({
      name: 'protocol.json',
      text: english,
      isDraft: false,
      message: 'protocol.json can be used on your page.',
    });
    expect(fileToSave(valid, 'rosewater.draft.json').name).to.equal('rosewater.json');
  });

  it('under the name of a draft, if it has a mistake, and says so', () => {
    expect(canSave(broken)).to.equal(false);
    const file = fileToSave(broken, 'rosewater.json');
    expect(file).to.include({ name: 'rosewater.draft.json', text: broken.text, isDraft: true });
    expect(file.message).to.match(/^rosewater\.draft\.json is a draft with one mistake\. Do not/);
    expect(fileToSave(twice, '.json').name).to.equal('protocol.draft.json');
    expect(fileToSave(twice).message).to.match(/with \d+ mistakes/);
  });
});

/** What `localStorage` does; all windows of a browser share it. */
class Device implements DraftStorage {
  readonly values = new Map<string, string>();
  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.values.delete(key);
  }
}

const mine = { text: english, name: 'rosewater.json' };
const theirs = { text: broken.text, name: 'rosewater.json' };

function revisionOf(kept: ReturnType<DraftStore['keep']>): string {
  if (kept.kind !== 'kept') throw new Error(`It was not kept: ${kept.kind}.`);
  return kept.revision;
}

describeOnce('A draft on this device', () => {
  it('is nowhere until it is first kept, and is there after a reload', () => {
    const device = new Device();
    const store = new DraftStore(
      () => device,
      () => 1_000,
    );
    expect(store.read()).to.equal(null);
    expect(device.values.size).to.equal(0);
    const revision = revisionOf(store.keep(mine, null));
    expect(new DraftStore(() => device).read()).to.deep.equal({ ...mine, at: 1_000, revision });
  });

  it('is removed without a trace when that is turned off', () => {
    const device = new Device();
    const store = new DraftStore(() => device);
    store.keep(mine, null);
    expect(store.turnOff()).to.equal(true);
    expect(device.values.size).to.equal(0);
  });

  it('is kept again and again by one window', () => {
    const store = ((device) => new DraftStore(() => device))(new Device());
    const first = revisionOf(store.keep(mine, null));
    const second = revisionOf(store.keep(theirs, first));
    expect(second).not.to.equal(first);
    expect(store.read()!.text).to.equal(theirs.text);
  });

  it('is not overwritten by a second window, which gets the other draft to choose from', () => {
    const device = new Device();
    const [one, other] = [new DraftStore(() => device), new DraftStore(() => device)];
    const known = revisionOf(one.keep(mine, null));
    revisionOf(one.keep({ ...mine, text: `${english}\n` }, known));
    const conflict = other.keep(theirs, known);
    expect(conflict.kind).to.equal('conflict');
    expect(one.read()!.text).to.equal(`${english}\n`);
    if (conflict.kind !== 'conflict') return;
    expect(conflict.theirs.text).to.equal(`${english}\n`);
    // Either choice ends it: to take that one, or to keep one's own.
    revisionOf(other.keep(theirs, conflict.theirs.revision));
    expect(one.keep(mine, known).kind).to.equal('conflict');
    expect(one.read()!.text).to.equal(theirs.text);
  });

  it('is not overwritten by a second window that begins anew', () => {
    const device = new Device();
    new DraftStore(() => device).keep(mine, null);
    expect(new DraftStore(() => device).keep(theirs, null).kind).to.equal('conflict');
  });

  it('does not come back by a window that does not know it was turned off', () => {
    const device = new Device();
    const store = new DraftStore(() => device);
    const known = revisionOf(store.keep(mine, null));
    new DraftStore(() => device).turnOff();
    expect(store.keep(mine, known).kind).to.equal('off');
    expect(device.values.size).to.equal(0);
  });

  it('is not kept where the device stores nothing, throws or is full, and says so', () => {
    const refuse = (): never => {
      throw new Error('The operation is insecure.');
    };
    const full = new Device();
    full.setItem = refuse;
    const forgetful = new Device();
    forgetful.setItem = () => {};
    for (const store of [
      new DraftStore(refuse),
      new DraftStore(() => full),
      new DraftStore(() => forgetful),
    ]) {
      expect(store.read()).to.equal(null);
      expect(store.keep(mine, null).kind).to.equal('failed');
    }
    expect(new DraftStore(refuse).turnOff()).to.equal(false);
  });

  it('is taken for none if what is stored is something else', () => {
    for (const stored of ['', '{', 'null', '{"text":1}', '[]']) {
      const device = new Device();
      const store = new DraftStore(() => device);
      store.keep(mine, null);
      for (const key of device.values.keys()) device.values.set(key, stored);
      expect(store.read(), stored).to.equal(null);
      revisionOf(store.keep(mine, null));
    }
  });
});
