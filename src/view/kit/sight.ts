import { useState } from 'react';

/** Which elements lie in the window, scrolled areas included; one that was never looked at counts as in sight. */
type Sight = {
  watch: (element: Element) => void;
  leave: (element: Element) => void;
  has: (element: Element) => boolean;
};

/** Watches elements, so that what nobody sees need not be drawn while things move; `onSeen` when one of them comes into sight. */
export function useSight(onSeen: () => void): Sight {
  const [{ watcher, hidden, latest }] = useState(() => {
    const hidden = new WeakSet<Element>();
    const latest = { onSeen };
    const watcher = new IntersectionObserver((entries) => {
      let isSeen = false;
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) hidden.add(target);
        else if (hidden.delete(target)) isSeen = true;
      }
      if (isSeen) latest.onSeen();
    });
    return { watcher, hidden, latest };
  });
  latest.onSeen = onSeen;
  return {
    watch: (element) => watcher.observe(element),
    leave: (element) => watcher.unobserve(element),
    has: (element) => !hidden.has(element),
  };
}
