import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitteeView } from '../../api/gen/types.gen';
import { GoalList } from '../../domain/GoalList';
import { Incomplete } from '../../domain/Incomplete';
import { LocalizedProse } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import type { lists } from './committeeWords';

type Props = { committee: CommitteeView };

/** What it is for and why it exists, in its own words. */
export function CommitteeDetails({ committee }: Props) {
  const { t } = useTranslation('committees');
  const topics = useTerms('topics');
  const { description, purposes, rationale, principles, goals, results, closingReason } = committee;
  const parts: [title: string, list: (typeof lists)[number] | undefined, content: ReactNode][] = [
    [t('purposes'), 'purposes', purposes.length > 0 && <LocalizedList texts={purposes} />],
    [t('rationale'), undefined, rationale && <LocalizedProse text={rationale} />],
    [t('principles'), 'principles', principles.length > 0 && <LocalizedList texts={principles} />],
    [t('goals'), 'goals', goals.length > 0 && <GoalList goals={goals} />],
    [t('results'), undefined, results && <LocalizedProse text={results} />],
    [t('closingReason'), undefined, closingReason && <LocalizedProse text={closingReason} />],
    [
      t('topics'),
      'topics',
      committee.topics.length > 0 && (
        <p className="row">
          {committee.topics.map((code) => (
            <Link key={code} href={paths.committees.list({ topic: [code] })}>
              {topics.name(code)}
            </Link>
          ))}
        </p>
      ),
    ],
  ];
  const known = parts.filter(([, , content]) => Boolean(content));
  if (known.length === 0 && !description) return null;
  return (
    <PlainPanel>
      <LocalizedProse text={description} className="lead" />
      {known.map(([title, list, content]) => (
        <section key={title} className="stack-small">
          <h2>
            {title} {list && <Incomplete record={committee} list={list} />}
          </h2>
          {content}
        </section>
      ))}
    </PlainPanel>
  );
}
