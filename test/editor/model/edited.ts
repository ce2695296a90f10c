import { expect } from '@open-wc/testing';
import { openDraft, type Edit } from '../../../demo/editor/model/model.js';
import type { Protocol } from '../../../src/guidance/protocol.js';

/** The procedure after an edit that was made and left nothing out. */
export function procedureAfter(edit: Edit, index = 0): Protocol {
  expect(edit.refused).to.equal('');
  expect(edit.missing).to.deep.equal([]);
  const { mistakes, procedures } = openDraft(edit.text);
  expect(mistakes).to.deep.equal([]);
  return procedures[index]!;
}

/** An edit was refused for this reason, and changed nothing. */
export function expectRefused(edit: Edit, text: string, reason: string): void {
  expect(edit.refused).to.equal(reason);
  expect(edit.text).to.equal(text);
}

/** The lines that an edit took away and added, one after the other in the text. */
export function changedLines(before: string, after: string): readonly [string[], string[]] {
  const [old, now] = [before, after].map((text) => text.split(/\r?\n/));
  let start = 0;
  while (start < old!.length && old![start] === now![start]) start++;
  let end = 0;
  while (
    end < Math.min(old!.length, now!.length) - start &&
    old!.at(-1 - end) === now!.at(-1 - end)
  )
    end++;
  return [
    old!.slice(start, old!.length - end).map((line) => line.trim()),
    now!.slice(start, now!.length - end).map((line) => line.trim()),
  ];
}

export function itemOf({ items }: Protocol, id: string) {
  return items.find((item) => item.id === id);
}
