import { useEffect, useState } from 'react';
import { mercatorX, mercatorY } from '../base/mercator.ts';
import type { Words } from '../lang/translate.tsx';
import { SHOWN, SHOWN_BY } from '../table/shown.ts';
import type { ChosenAt } from '../view/map/picture.ts';
import type { OpenArchive } from './opened.ts';

/** The chosen event: its number in the archive (−1 = not in it, undefined = not known yet), its title, where it lies. */
export type Chosen = { row: number | undefined; title: string; at: ChosenAt };

const NOBODY: Known = { id: null, row: undefined, title: '', at: null };

type Known = Chosen & { id: string | null };

/** A question that fails is told of by the archive (`broken`). */
const ignored = () => undefined;

/** Finds the event of an id in the archive. In a newer archive the same event keeps its title and place until its row is found. */
export function useChosen(archive: OpenArchive, id: string | null, words: Words): Chosen {
  const [chosen, setChosen] = useState(NOBODY);
  useEffect(() => {
    let current = true;
    setChosen((before) => (before.id === id ? { ...before, row: undefined } : NOBODY));
    if (id === null) return;
    const find = async () => {
      const row = await archive.engine.rowOf(id);
      if (row < 0) return { ...NOBODY, id, row };
      const [{ table }, { rowTitle }] = await Promise.all([
        archive.engine.rows([row]),
        import('../view/kit/describe.ts'),
      ]);
      const isDot = SHOWN_BY[table.placePrecision[0] ?? 0] === SHOWN.dot;
      const at = isDot
        ? { x: mercatorX((table.lon[0] ?? 0) / 1e5), y: mercatorY((table.lat[0] ?? 0) / 1e5) }
        : { place: table.place[0] ?? 0 };
      return { id, row, title: rowTitle(table, 0, words), at };
    };
    find().then((found) => current && setChosen(found), ignored);
    return () => {
      current = false;
    };
  }, [archive, id, words]);
  return chosen;
}
