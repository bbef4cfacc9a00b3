import { useTranslation } from 'react-i18next';
import type { MeetingSeriesView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { Localized } from '../../domain/Localized';
import { PeriodText } from '../../domain/PeriodText';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatList } from '../../lib/format';
import { isPeriodKnown } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

export function SeriesFacts({ series }: { series: MeetingSeriesView }) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useLanguage();
  const { hostNetwork, registrationScope, audiences, audienceLevels, levels, presenters, invitees, period } = series;
  const list = (words: string[]) => words.length > 0 && formatList(words, language);
  const open = (words: string[], name: string) =>
    words.length > 0 && (
      <>
        {list(words)} <Incomplete record={series} list={name} />
      </>
    );
  const facts = [
    { name: t('period'), value: isPeriodKnown(period) && <PeriodText period={period} /> },
    {
      name: t('hostNetwork'),
      value: hostNetwork && (
        <Link href={paths.networks.page(hostNetwork.id)}>
          <Localized text={hostNetwork.name} />
        </Link>
      ),
    },
    { name: t('registration'), value: registrationScope && t(`registrationScope.${registrationScope}`) },
    { name: t('audiences'), value: list(audiences.map((code) => t(`common:audience.${code}`))) },
    { name: t('audienceLevels'), value: list(audienceLevels.map((code) => t(`audienceLevel.${code}`))) },
    { name: t('levels'), value: list(levels.map((code) => t(`common:level.${code}`))) },
    {
      name: t('presenters'),
      value: open(
        presenters.map((code) => t(`presenter.${code}`)),
        'presenters',
      ),
    },
    {
      name: t('invitees'),
      value: open(
        invitees.map((code) => t(`invitee.${code}`)),
        'invitees',
      ),
    },
  ];
  if (facts.every(({ value }) => !value)) return null;
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}
