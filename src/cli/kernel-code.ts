import { hashText } from '../base/hash.ts';

/** What `src/table/kernel/code.ts` says of the source that it was made from. */
export const sourceMark = (source: string) =>
  `// Made by npm run kernels from assembly/kernels.ts, ${hashText(source)}.`;

/** The file that carries translated kernels, with a mark of their source. */
export function kernelCode(source: string, wasm: Uint8Array): string {
  return `${sourceMark(source)}\nexport const CODE =\n  '${Buffer.from(wasm).toString('base64')}';\n`;
}
