import { useTranslation } from 'react-i18next';
import type { MeetingView, Reference } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

export function MeetingFacts({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const { host, hostNetwork, series, levels, audiences, audienceLevels, registrationScope, capacity } = meeting;
  const list = (words: string[]) => words.length > 0 && formatList(words, language);
  const facts = [
    { name: t('host'), value: host && <To href={paths.organisations.page(host.id)} record={host} /> },
    {
      name: t('hostNetwork'),
      value: hostNetwork && <To href={paths.networks.page(hostNetwork.id)} record={hostNetwork} />,
    },
    { name: t('series'), value: series && <To href={paths.meetingSeries.page(series.id)} record={series} /> },
    { name: t('registration'), value: registrationScope && t(`registrationScope.${registrationScope}`) },
    { name: t('audiences'), value: list(audiences.map((code) => t(`common:audience.${code}`))) },
    { name: t('audienceLevels'), value: list(audienceLevels.map((code) => t(`audienceLevel.${code}`))) },
    { name: t('levels'), value: list(levels.map((code) => t(`common:level.${code}`))) },
    { name: t('capacity'), value: capacity },
  ];
  if (facts.every(({ value }) => value === undefined || value === false)) return null;
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function To({ href, record }: { href: string; record: Reference }) {
  return (
    <Link href={href}>
      <Localized text={record.name} />
    </Link>
  );
}
