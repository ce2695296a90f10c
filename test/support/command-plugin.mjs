// Runs the command as a shell would, in a new folder. The tests' side of it is command.ts.
import { execFile } from 'node:child_process';
import {
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { isMeasured, ofCommands } from './coverage.mjs';

const command = fileURLToPath(new URL('../../dist/command/main.js', import.meta.url));
const schema = fileURLToPath(new URL('../../dist/protocol.schema.json', import.meta.url));

const env = { ...process.env, ...(isMeasured ? { NODE_V8_COVERAGE: ofCommands } : {}) };

function run(args, cwd) {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [command, ...args],
      { cwd, timeout: 9000, env },
      (error, stdout, stderr) =>
        // Node gives a signal instead of a status if it had to end the process.
        done({ stdout, stderr, status: error ? (error.code ?? error.signal) : 0 }),
    );
  });
}

/** The text of each file, by its path. */
async function filesIn(folder) {
  const found = {};
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    // A link may lead nowhere.
    if ((await stat(path).catch(() => null))?.isFile())
      found[name.replaceAll(sep, '/')] = await readFile(path, 'utf8');
  }
  return found;
}

const commands = {
  async 'run-command'({ args, files, links }) {
    const folder = await mkdtemp(join(tmpdir(), 'aftercare-guide-'));
    try {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(
          join(folder, name),
          typeof content === 'string' ? content : new Uint8Array(content),
        );
      }
      for (const { name, to, isHard } of links)
        await (isHard
          ? link(join(folder, to), join(folder, name))
          : symlink(to, join(folder, name)));
      const result = await run(args, folder);
      return { ...result, files: await filesIn(folder) };
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  /** The errors of an independent validator for each document. */
  async 'validate-protocols'(documents) {
    const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
    const validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')));
    return documents.map((document) =>
      validate(document)
        ? []
        : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`),
    );
  },
};

export function commandPlugin() {
  return {
    name: 'command',
    executeCommand: ({ command: name, payload }) =>
      Object.hasOwn(commands, name) ? commands[name](payload) : undefined,
  };
}
