import type { ReactNode } from 'react';

/** Words with the events behind them one click away. */
export function Linked({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? children : <a href={to}>{children}</a>;
}
