import { useTranslation } from 'react-i18next';
import type { Reference, YearReport } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { formatPartialDate } from '../../lib/partialDate';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';

type Props = { report: YearReport };

/** What moved people, and what has become of it. */
export function ReportConcerns({ report: { concerns } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (!concerns || concerns.raised === 0) return null;
  const fact = (name: string, value: number) => ({ name, value: value > 0 && formatNumber(value, language) });
  return (
    <Panel title={t('concerns')}>
      <Facts
        facts={[
          fact(t('raised'), concerns.raised),
          fact(t('answered'), concerns.answered),
          fact(t('declined'), concerns.declined),
          fact(t('onAgenda'), concerns.onAgenda),
          fact(t('openConcerns'), concerns.open),
        ]}
      />
    </Panel>
  );
}

/** Who joined and who left. */
export function ReportMembers({ report: { members, asOf } }: Props) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  if (!members) return null;
  const { joined, left } = members;
  const date = formatPartialDate(asOf, language);
  return (
    <Panel title={t('members')}>
      <Facts
        facts={[
          { name: t('membersOn', { date }), value: formatNumber(members.members, language) },
          { name: t('joined'), value: joined.length > 0 && <List of={joined} /> },
          { name: t('left'), value: left.length > 0 && <List of={left} /> },
        ]}
      />
    </Panel>
  );
}

function List({ of }: { of: readonly Reference[] }) {
  const { t } = useTranslation('reports');
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>{name ? <Localized text={name} /> : <span className="muted">{t('hidden')}</span>}</li>
      ))}
    </ul>
  );
}
