import { useEffect, useState } from 'react';
import { type BaseMap, prepareBaseMap, withLabels } from '../view/map/base-map.ts';
import { fetchGround, fetchVillages } from './base-map.ts';

/** Asked for as soon as the script runs, beside the archive. */
export const groundData = fetchGround();
const ground = groundData.then(prepareBaseMap);

/** The ground of the map; the villages come after it, so that the events need not wait for them. */
export function useBaseMap(): BaseMap | null {
  const [base, setBase] = useState<BaseMap | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const first = await ground;
      if (current) setBase(first);
      const villages = await fetchVillages();
      if (current) setBase(withLabels(first, villages));
    };
    void load();
    return () => {
      current = false;
    };
  }, []);
  return base;
}
