import type { ReactNode } from 'react';

/** A heading among the lines of a list; it goes when its lines go. */
export function Heading({ children }: { children: ReactNode }) {
  return (
    <li data-heading>
      <h2>{children}</h2>
    </li>
  );
}
