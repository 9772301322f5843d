import { join } from './join.ts';

/** Compresses bytes with raw deflate; a program may bring a quicker one than the platform's. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** Raw deflate by the platform. */
export const deflate: Deflate = (bytes) => through(bytes, new CompressionStream('deflate-raw'));

/** Inverse of {@link deflate}. */
export const inflate: Deflate = (bytes) => through(bytes, new DecompressionStream('deflate-raw'));

/** The pieces are put together here: a `Response` would take them through further hands. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [pieces] = await Promise.all([piecesOf(readable), written]);
  return join(pieces);
}

async function piecesOf(readable: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}
