import { CODE } from './code.ts';
import { plainKernels } from './plain.ts';
import type { Kernels, Workshop } from './room.ts';

const PAGE = 65_536;
let translated: WebAssembly.Module | null | undefined;

/** The kernels of `assembly/kernels.ts`; as script where a policy forbids translated code. */
export function translatedKernels(bytes: number): Workshop {
  translated ??= load();
  if (translated === null) return plainKernels(bytes);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(translated, { env: { memory } });
  return { memory: memory.buffer, kernels: exports as Kernels };
}

function load(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(CODE), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
