import './states.css';
import './Card.css';
import type { ReactNode } from 'react';

/** What would be here, why it is not, and the one next step. */
export function EmptyState({ title, hint, children }: { title: string; hint?: ReactNode; children?: ReactNode }) {
  return (
    <div className="card state">
      <h2>{title}</h2>
      {hint && <p className="muted">{hint}</p>}
      {children}
    </div>
  );
}
