import { useEffect, useState } from 'react';
import { type BaseMap, prepareBaseMap } from '../view/map/base-map.ts';
import { fetchBaseMap } from './base-map.ts';

/** The ground of the map: outlines first, so that the events need not wait for labels and water. */
export function useBaseMap(): BaseMap | null {
  const [base, setBase] = useState<BaseMap | null>(null);
  useEffect(() => {
    let current = true;
    void fetchBaseMap().then((data) => {
      if (current) setBase(prepareBaseMap(data));
    });
    return () => {
      current = false;
    };
  }, []);
  return base;
}
