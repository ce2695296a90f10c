// The few Node APIs that the command uses. Node's own types would add its globals to the browser's in every file of the
// project.

interface ImportMeta {
  url: string;
}

declare module 'node:crypto' {
  interface Hash {
    update(text: string): Hash;
    digest(encoding: 'base64'): string;
  }
  export function createHash(name: 'sha384'): Hash;
}

declare module 'node:fs' {
  export function existsSync(path: string): boolean;
  export function lstatSync(
    path: string,
    options: { throwIfNoEntry: false },
  ): { readonly nlink: number; isFile(): boolean; isSymbolicLink(): boolean } | undefined;
  export function readFileSync(path: string): Uint8Array;
  export function statSync(path: string): { readonly size: number; isDirectory(): boolean };
  export function writeFileSync(path: string, text: string, options: { flag: 'w' | 'wx' }): void;
}

declare module 'node:path' {
  export function basename(path: string): string;
  export function dirname(path: string): string;
  export function join(...parts: string[]): string;
  export function relative(from: string, to: string): string;
  export function resolve(...parts: string[]): string;
  export const sep: string;
}

declare module 'node:process' {
  interface Output {
    readonly isTTY?: boolean;
    write(text: string): void;
    on(event: 'error', listener: (error: Error) => void): void;
  }
  const process: {
    readonly argv: readonly string[];
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stderr: Output;
    readonly stdout: Output;
    exitCode: number;
  };
  export default process;
}

declare module 'node:url' {
  export function fileURLToPath(address: string): string;
}

declare module 'node:util' {
  export interface Option {
    readonly type: 'boolean' | 'string';
    readonly short?: string;
  }
  export type Values<Options> = {
    readonly [Name in keyof Options]?: Options[Name] extends { readonly type: 'string' }
      ? string
      : boolean;
  };
  export function parseArgs<const Options extends Readonly<Record<string, Option>>>(config: {
    readonly args: readonly string[];
    readonly allowPositionals: true;
    readonly options: Options;
    readonly tokens: true;
  }): {
    readonly values: Values<Options>;
    readonly positionals: readonly string[];
    readonly tokens: readonly { readonly kind: string; readonly name?: string }[];
  };
  export class TextDecoder {
    constructor(
      encoding?: string,
      options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
    );
    decode(bytes: Uint8Array): string;
  }
}
