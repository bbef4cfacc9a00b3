import './Facts.css';
import type { ReactNode } from 'react';

/** A list inside a panel: one line for each, with what is said of it at the end. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export function Row({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <li>
      <div>{children}</div>
      {end && <div className="row small muted">{end}</div>}
    </li>
  );
}
