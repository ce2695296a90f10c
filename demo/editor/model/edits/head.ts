import { edit, type Edit } from '../edit.js';

const NAMES = { version: 'Version', source: 'Source', note: 'Note' } as const;

/** Sets the version, the source that patients see at the foot, or the note for editors. '' removes the last two. */
export function setHead(
  text: string,
  procedure: number,
  key: keyof typeof NAMES,
  value: string,
): Edit {
  return edit(text, procedure, key, (file) => {
    file.limit(value);
    if (value.trim()) file.set([key], value);
    else file.put([key], key === 'version' ? '' : undefined);
    return `${NAMES[key]}: ${value.trim() || 'none'}`;
  });
}
