import { Button } from './Button';
import { useWords } from './Words';

export function LoadMore({ isLoading, onMore }: { isLoading: boolean; onMore: () => void }) {
  const words = useWords();
  return (
    <div className="row no-print" style={{ justifyContent: 'center' }}>
      <Button onPress={onMore} isPending={isLoading}>
        {isLoading ? words.loading : words.showMore}
      </Button>
    </div>
  );
}
