import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../api/gen/types.gen';
import { PersonalDataBasis } from '../../domain/PersonalDataBasis';
import { Panel } from '../../ui/Card';
import { Ltr } from '../../ui/Ltr';

/** Why the data are held, for those who may know; a contact point may have a reason of its own. */
export function PersonBasis({ person: { basis, contactPoints } }: { person: PersonView }) {
  const { t } = useTranslation(['persons', 'common']);
  if (!basis) return null;
  return (
    <Panel title={t('common:personalData.title')}>
      <PersonalDataBasis basis={basis} />
      {contactPoints.map(
        (point) =>
          point.basis && (
            <section key={point.kind + point.value} className="stack-small">
              <h3 style={{ overflowWrap: 'anywhere' }}>
                {t(`common:contactKind.${point.kind}`)} <Ltr>{point.value}</Ltr>
              </h3>
              <PersonalDataBasis basis={point.basis} />
            </section>
          ),
      )}
    </Panel>
  );
}
