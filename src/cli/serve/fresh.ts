import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Time of the newest file in the folders and files named, in milliseconds; 0 when there is none. */
export async function newest(...paths: string[]): Promise<number> {
  let latest = 0;
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info?.isFile()) latest = Math.max(latest, info.mtimeMs);
    else if (info?.isDirectory())
      for (const name of await readdir(path)) latest = Math.max(latest, await newest(join(path, name)));
  }
  return latest;
}
