import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a script, uncompressed and as sent by servers that compress ahead of time. */
export function compressed(script) {
  const brotli = brotliCompressSync(script, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return {
    raw: Buffer.byteLength(script),
    gzip: gzipSync(script, { level: 9 }).length,
    brotli: brotli.length,
  };
}
