import './PageHeader.css';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from './Link';
import { useWords } from './Words';

/** The way back up; the page itself is its heading and not repeated here. */
export function Breadcrumbs({ trail }: { trail: { href: string; name: ReactNode }[] }) {
  const words = useWords();
  return (
    <nav aria-label={words.breadcrumbs} className="no-print">
      <ol className="breadcrumbs">
        {trail.map(({ href, name }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            <ChevronRight size={16} className="mirrored" aria-hidden />
          </li>
        ))}
      </ol>
    </nav>
  );
}
