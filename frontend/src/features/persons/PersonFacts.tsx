import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../api/gen/types.gen';
import { Incomplete } from '../../domain/Incomplete';
import { LanguageChips } from '../../domain/LanguageChips';
import { useNetworkChoice } from '../../domain/useNetworkChoice';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import { Link } from '../../ui/Link';

export function PersonFacts({ person }: { person: PersonView }) {
  const { t } = useTranslation(['persons', 'common']);
  const { networkId, languages } = person;
  const network = useNetworkChoice([networkId]).name(networkId);
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          {
            name: t('languages'),
            value: languages.length > 0 && (
              <>
                <LanguageChips languages={languages} /> <Incomplete record={person} list="languages" />
              </>
            ),
          },
          {
            name: t('network'),
            value: (
              <Link href={paths.networks.page(networkId)}>
                <bdi>{network}</bdi>
              </Link>
            ),
          },
        ]}
      />
    </Panel>
  );
}
