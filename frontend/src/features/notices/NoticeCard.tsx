import './notices.css';
import { useTranslation } from 'react-i18next';
import type { NoticeSummary } from '../../api/gen/types.gen';
import { Localized, LocalizedProse, OnlyIn } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { LinkCard } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { NoticeFlags } from './NoticeFlags';
import { Written } from './Written';

export function NoticeCard({ notice }: { notice: NoticeSummary }) {
  const { t } = useTranslation('notices');
  const { id, network, title, text, replies = 0 } = notice;
  return (
    <LinkCard
      heading={
        <Link href={paths.notices.page(network.id, id)}>
          <Localized text={title} />
        </Link>
      }
      subheading={<Written by={notice} />}
    >
      <LocalizedProse text={text} className="notice-beginning" />
      <div className="chips">
        <NoticeFlags notice={notice} />
        <OnlyIn text={title} />
        {replies > 0 && <Chip>{t('replyCount', { count: replies })}</Chip>}
      </div>
    </LinkCard>
  );
}
