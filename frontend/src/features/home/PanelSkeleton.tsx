import { Skeleton, SkeletonFrame } from '../../ui/Skeleton';

/** A panel with three lines that are on their way. */
export function PanelSkeleton() {
  return (
    <SkeletonFrame>
      <div className="card panel" aria-hidden>
        <Skeleton width="45%" height={22} />
        {[0, 1, 2].map((line) => (
          <div key={line} style={{ display: 'flex', gap: 14 }}>
            <Skeleton width="60px" height={52} />
            <div className="stack-small" style={{ flex: 1 }}>
              <Skeleton width="70%" height={18} />
              <Skeleton width="45%" height={14} />
            </div>
          </div>
        ))}
      </div>
    </SkeletonFrame>
  );
}
