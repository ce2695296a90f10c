import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { withLineEnds } from '../../../demo/editor/model/line-ends.js';
import { describeOnce } from '../../support/command.js';

/** As a field shows it. */
const shown = (text: string) => text.replace(/\r\n?/g, '\n');

describeOnce('The line ends of a file whose text is edited', () => {
  const text = '{\n  "a": 1,\r\n  "b": 2,\r  "c": 3\r\n}\r\n';

  it('stay as they are in lines that are not edited, also if they are mixed', () => {
    expect(withLineEnds(text, shown(text))).to.equal(text);
    expect(withLineEnds(text, shown(text).replace('2', '20'))).to.equal(text.replace('2', '20'));
    expect(withLineEnds(text, shown(text).replace('  "b": 2,\n', ''))).to.equal(
      text.replace('  "b": 2,\r', ''),
    );
  });

  it('are those of the file in lines that are added', () => {
    const windows = '{\r\n}\r\n';
    expect(withLineEnds(windows, '{\n"a": 1,\n"b": 2\n}\n')).to.equal(
      '{\r\n"a": 1,\r\n"b": 2\r\n}\r\n',
    );
    expect(withLineEnds('{\r}', '{\n1\n}')).to.equal('{\r1\r}');
    expect(withLineEnds('{\n}', '{\n1\n}')).to.equal('{\n1\n}');
    expect(withLineEnds('\ra\n', '\n\n')).to.equal('\r\r');
  });

  it('are read by the field as what was typed, whatever that is', () => {
    const piece = fc.constantFrom('\r\n', '\n', '\r', 'a', 'b', '{', '');
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, pieces.map(shown), (before, typed) => {
        expect(shown(withLineEnds(before, typed))).to.equal(typed);
        expect(withLineEnds(before, shown(before))).to.equal(before);
      }),
      { numRuns: 500 },
    );
  });
});
