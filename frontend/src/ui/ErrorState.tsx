import './states.css';
import './Card.css';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { useWords } from './Words';

type Props = {
  title: string;
  hint?: ReactNode;
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
  /** The whole page failed, so this is its heading. */
  isPage?: boolean;
  children?: ReactNode;
};

export function ErrorState({ title, hint, reference, onRetry, isPage = false, children }: Props) {
  const words = useWords();
  return (
    <div className="card state" role="alert">
      <TriangleAlert size={28} aria-hidden />
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      {hint && <p className="muted">{hint}</p>}
      {onRetry && (
        <Button variant="primary" onPress={onRetry}>
          {words.retry}
        </Button>
      )}
      {children}
      {reference && <p className="small muted left-to-right">{reference}</p>}
    </div>
  );
}
