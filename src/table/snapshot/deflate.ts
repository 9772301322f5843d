/** Compresses bytes with raw deflate; a program may bring a quicker one than the platform's. */
export type Deflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** Raw deflate by the platform. */
export const deflate: Deflate = (bytes) => through(bytes, new CompressionStream('deflate-raw'));

/** Inverse of {@link deflate}. */
export const inflate: Deflate = (bytes) => through(bytes, new DecompressionStream('deflate-raw'));

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [out] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return new Uint8Array(out);
}
