import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A disclosure that opens when something in it holds events back, and is closed by its reader alone: whoever takes the last choice back is not done with it yet.
 * @param open whether it begins open, whatever is chosen
 */
export function useDisclosure(
  holds: boolean,
  open = false,
): { ref: RefObject<HTMLDetailsElement | null>; open: boolean } {
  const ref = useRef<HTMLDetailsElement>(null);
  const [begins] = useState(open || holds);
  useEffect(() => {
    if (holds && ref.current) ref.current.open = true;
  }, [holds]);
  return { ref, open: begins };
}
