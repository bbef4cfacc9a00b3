import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';

export function TopicLinks({ codes }: { codes: readonly string[] }) {
  const topics = useTerms('topics');
  return (
    <p className="row">
      {codes.map((code) => (
        <Link key={code} href={paths.meetings.list({ topic: [code] })}>
          {topics.name(code)}
        </Link>
      ))}
    </p>
  );
}
