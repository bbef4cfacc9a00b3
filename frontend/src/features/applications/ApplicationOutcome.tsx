import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { ButtonLink, Link } from '../../ui/Link';

/** Whom it made a member. */
export function ApplicationOutcome({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('applications');
  const { organisation, person, network } = application;
  const member = organisation ?? person;
  if (!member) return null;
  const section = organisation ? paths.organisations : paths.persons;
  return (
    <Panel
      title={t('became')}
      actions={
        <ButtonLink size="small" href={paths.networks.page(network.id)}>
          {t('toNetwork')}
        </ButtonLink>
      }
    >
      <p>
        <Link href={section.page(member.id)}>
          <Localized text={member.name ?? application.name} />
        </Link>
      </p>
    </Panel>
  );
}
