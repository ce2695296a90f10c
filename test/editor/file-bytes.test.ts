import { expect } from '@open-wc/testing';
import { textOfBytes } from '../../demo/editor/file-bytes.js';
import { setHours } from '../../demo/editor/model/model.js';
import { english } from './model/files.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('The bytes of a file that is opened in the editor', () => {
  it('keep their byte order mark and line ends through an edit', () => {
    const marked = `\ufeff${english.replaceAll('\n', '\r\n')}`;
    const read = textOfBytes(bytesOf(marked));
    expect(read).to.deep.equal({ text: marked });
    const edited = setHours(marked, 0, 'items', 'makeup', 'until', 36).text;
    expect(edited).to.equal(marked.replace('"until": 24', '"until": 36'));
    expect(Array.from(bytesOf(edited).slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('are refused with a reason if they are not UTF-8', () => {
    for (const bytes of [
      [0x22, 0xe4, 0x22],
      [0xff, 0xfe, 0x7b, 0x00],
    ]) {
      expect(textOfBytes(new Uint8Array(bytes)))
        .to.have.property('failure')
        .that.includes('UTF-8');
    }
  });
});
