import './PageHeader.css';
import type { ReactNode } from 'react';

type Props = { title: ReactNode; below?: ReactNode; icon?: ReactNode; actions?: ReactNode };

export function PageHeader({ title, below, icon, actions }: Props) {
  return (
    <header className="page-header">
      <div className="page-title">
        {icon}
        <div>
          <h1>{title}</h1>
          {below && <div className="muted">{below}</div>}
        </div>
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </header>
  );
}
