import type { ReactNode } from 'react';

/** Times and telephone numbers run from left to right in every language; otherwise 09:00–12:00 turns into 12:00–09:00. */
export function Ltr({ children }: { children: ReactNode }) {
  return (
    <span className="left-to-right" dir="ltr">
      {children}
    </span>
  );
}
