import './states.css';
import './Card.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from './Words';

type Size = { width?: string; height?: number };

export function Skeleton({ width = '100%', height = 16 }: Size) {
  return <span className="skeleton" style={{ inlineSize: width, blockSize: height }} aria-hidden />;
}

/** Says to a screen reader that something is coming, and to everybody when it takes long. */
export function SkeletonFrame({ children }: { children: ReactNode }) {
  const words = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 8000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton-frame stack" aria-busy="true">
      <span role="status" className={isSlow ? 'small muted' : 'visually-hidden'}>
        {isSlow ? words.stillLoading : words.loading}
      </span>
      {children}
    </div>
  );
}

export function CardListSkeleton({ count = 4 }: { count?: number }) {
  return (
    <SkeletonFrame>
      {Array.from({ length: count }, (_, position) => (
        <div key={position} className="card link-card" aria-hidden>
          <div className="link-card-head">
            <Skeleton width="44px" height={44} />
            <div className="stack-small">
              <Skeleton width="60%" height={18} />
              <Skeleton width="35%" height={14} />
            </div>
          </div>
          <Skeleton height={40} />
        </div>
      ))}
    </SkeletonFrame>
  );
}

export function PageSkeleton() {
  return (
    <SkeletonFrame>
      <Skeleton width="min(100%, 28rem)" height={36} />
      <div className="columns">
        <div className="card panel">
          <Skeleton height={24} width="40%" />
          <Skeleton height={90} />
          <Skeleton height={24} width="60%" />
        </div>
        <div className="card panel">
          <Skeleton height={44} />
          <Skeleton height={44} />
        </div>
      </div>
    </SkeletonFrame>
  );
}
