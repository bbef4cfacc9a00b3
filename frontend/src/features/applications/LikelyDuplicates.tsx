import { useTranslation } from 'react-i18next';
import type { ApplicationView } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Row, Rows } from '../../ui/Rows';

/** Records that are called alike, to look at before one is made twice. */
export function LikelyDuplicates({ application }: { application: ApplicationView }) {
  const { t } = useTranslation('applications');
  const { likelyDuplicates, applicant } = application;
  if (likelyDuplicates.length === 0) return null;
  const section = applicant === 'PERSON' ? paths.persons : paths.organisations;
  return (
    <Panel title={t('duplicates')}>
      <p className="small muted">{t('duplicatesHint')}</p>
      <Rows label={t('duplicates')}>
        {likelyDuplicates.map(({ id, name }) => (
          <Row key={id}>
            <Link href={section.page(id)}>
              <Localized text={name} />
            </Link>
          </Row>
        ))}
      </Rows>
    </Panel>
  );
}
