import { expect } from '@open-wc/testing';
import { checkProtocols } from '../../src/guidance/check-protocols.js';
import { brokenFiles } from '../protocol-files/broken-files.js';
import { clinicFile } from '../protocol-files/clinic-file.js';

describe('checkProtocols names every mistake of a file once, and takes nothing of it, where', () => {
  for (const { what, data, mistakes } of brokenFiles)
    it(what, () => {
      const { protocols, mistakes: found } = checkProtocols(data);
      expect(found.map(({ message }) => message)).to.have.members(mistakes);
      expect(protocols).to.deep.equal([]);
    });
});

describe('checkProtocols', () => {
  it('takes a copy of the built-in guidance as it is', () => {
    const { data } = clinicFile();
    const { protocols, mistakes } = checkProtocols(data);
    expect(mistakes).to.deep.equal([]);
    expect(protocols).to.deep.equal([data]);
  });
});
