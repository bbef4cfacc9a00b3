import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkView } from '../../api/gen/types.gen';
import { GoalList } from '../../domain/GoalList';
import { Incomplete } from '../../domain/Incomplete';
import { LocalizedProse, OnlyIn } from '../../domain/Localized';
import { LocalizedList } from '../../domain/LocalizedList';
import { useTerms } from '../../domain/useTerms';
import { paths } from '../../lib/paths';
import { PlainPanel } from '../../ui/Card';
import { Chip, Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';

/** What it is there for, in its own words. */
export function NetworkDetails({ network }: { network: NetworkView }) {
  const { t } = useTranslation('networks');
  const topics = useTerms('topics');
  const targetGroups = useTerms('target-groups');
  const { summary, description, mission, vision, goals, principles, memberCategories, focusTopics } = network;
  const part = (list: string, title: string, isThere: boolean, content: ReactNode) =>
    isThere && (
      <section className="stack-small">
        <h2 className="row">
          {title} <Incomplete record={network} list={list} />
        </h2>
        {content}
      </section>
    );
  return (
    <PlainPanel>
      {!network.operatedHere && <Note icon={<Info size={18} aria-hidden />}>{t('external')}</Note>}
      {network.status !== 'ACTIVE' && (
        <Note tone="warn" icon={<Info size={18} aria-hidden />}>
          {t('notActive', { status: t(`status.${network.status}`) })}
        </Note>
      )}
      <LocalizedProse text={summary} className="lead" />
      <div className="chips">
        <OnlyIn text={summary ?? description ?? mission ?? network.name} />
      </div>
      {part('mission', t('mission'), mission !== undefined, <LocalizedProse text={mission} />)}
      {part('vision', t('vision'), vision !== undefined, <LocalizedProse text={vision} />)}
      {part('description', t('about'), description !== undefined, <LocalizedProse text={description} />)}
      {part('goals', t('goals'), goals.length > 0, <GoalList goals={goals} />)}
      {part('principles', t('principles'), principles.length > 0, <LocalizedList texts={principles} />)}
      {part(
        'focusTopics',
        t('focusTopics'),
        focusTopics.length > 0,
        <p className="row">
          {focusTopics.map((code) => (
            <Link key={code} href={paths.offers.list({ topic: [code] })}>
              {topics.name(code)}
            </Link>
          ))}
        </p>,
      )}
      {part(
        'targetGroups',
        t('targetGroups'),
        network.targetGroups.length > 0,
        <div className="chips">
          {network.targetGroups.map((code) => (
            <Chip key={code}>{targetGroups.name(code)}</Chip>
          ))}
        </div>,
      )}
      {part(
        'memberCategories',
        t('memberCategories'),
        memberCategories.length > 0,
        <LocalizedList texts={memberCategories} />,
      )}
    </PlainPanel>
  );
}
