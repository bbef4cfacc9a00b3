import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getNetworkOptions } from '../../api/gen/@tanstack/react-query.gen';
import type { ApplicationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { PersonalDataBasis } from '../../domain/PersonalDataBasis';
import { useLanguage } from '../../i18n/LanguageProvider';
import { languageName } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

export function ApplicationFacts({ application }: { application: ApplicationView }) {
  const { t } = useTranslation(['applications', 'common']);
  const reader = useLanguage();
  const { network, constituency, language, basis, consentVersion } = application;
  const sides = useQuery(getNetworkOptions({ path: { id: network.id } })).data?.constituencies ?? [];
  const side = sides.find(({ key }) => key === constituency);
  return (
    <>
      <Panel title={t('facts')}>
        <Facts
          facts={[
            {
              name: t('network'),
              value: (
                <Link href={paths.networks.page(network.id)}>
                  <Localized text={network.name} />
                </Link>
              ),
            },
            { name: t('constituency'), value: side ? <Localized text={side.name} /> : constituency },
            { name: t('language'), value: languageName(language, reader) },
            { name: t('consent'), value: <bdi>{consentVersion}</bdi> },
          ]}
        />
      </Panel>
      <Panel title={t('common:personalData.title')}>
        <PersonalDataBasis basis={basis} />
      </Panel>
    </>
  );
}
