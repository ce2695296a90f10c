import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
  /** The files of the folder afterwards, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Text, or bytes if the encoding matters. */
type Files = Readonly<Record<string, string | readonly number[]>>;

/** A second name of a file: a symbolic link, or a hard one. */
interface Link {
  readonly name: string;
  readonly to: string;
  readonly isHard: boolean;
}

/** Runs `aftercare-guide` with these arguments in a folder with these files and links. */
export function aftercareGuide(
  args: readonly string[],
  files: Files = {},
  links: readonly Link[] = [],
): Promise<CommandResult> {
  return executeServerCommand('run-command', { args, files, links });
}

/** Checks one file, which is called `my-protocol.json`. */
export function check(content: Files[string]): Promise<CommandResult> {
  return aftercareGuide(['check', 'my-protocol.json'], { 'my-protocol.json': content });
}

/** The errors of an independent validator for each document, by the published schema. */
export function validate(documents: readonly unknown[]): Promise<readonly (readonly string[])[]> {
  return executeServerCommand('validate-protocols', documents);
}

/** The command runs in Node and does not depend on a device and its zone, so one browser is enough. */
export function describeOnce(title: string, tests: () => void): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (engine === 'Chromium' && timeZone === 'UTC') describe(title, tests);
}
