import './concerns.css';
import type { ConcernSummary } from '../../api/gen/types.gen';
import { ConcernChips } from '../../domain/concerns/ConcernChips';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Raised } from './Raised';

export function ConcernCard({ concern }: { concern: ConcernSummary }) {
  const { id, title, text } = concern;
  return (
    <LinkCard
      heading={
        <Link href={paths.concerns.page(id)}>
          <Localized text={title} />
        </Link>
      }
      subheading={<Raised concern={concern} />}
    >
      <LocalizedProse text={text} className="concern-beginning" />
      <div className="chips">
        <ConcernChips concern={concern} />
        <OnlyIn text={title} />
      </div>
    </LinkCard>
  );
}
