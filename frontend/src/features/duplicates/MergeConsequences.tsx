import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../api/gen/types.gen';
import { Localized } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatNumber } from '../../lib/format';
import { Panel } from '../../ui/Card';
import { Note } from '../../ui/Chip';
import { Row, Rows } from '../../ui/Rows';
import { referring } from './referring';

/** What comes along with the record that goes, and where both stood although they are one. */
export function MergeConsequences({ preview: { references, conflicts } }: { preview: MergePreview }) {
  const { t } = useTranslation('duplicates');
  const language = useLanguage();
  const kindName = (kind: string) => {
    const known = referring.find((other) => other === kind);
    return known ? t(`referring.${known}`) : kind;
  };
  return (
    <>
      {conflicts.length > 0 && (
        <Note tone="warn" icon={<TriangleAlert size={18} aria-hidden />}>
          <p>{t('conflicts')}</p>
          <ul className="bullets">
            {conflicts.map(({ kind, place }) => (
              <li key={kind + place.id}>
                <strong>
                  <Localized text={place.name} />
                </strong>
                : {t(`conflict.${kind}`)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Panel title={t('comesAlong')}>
        {references.length === 0 ? (
          <p className="muted">{t('nothingComesAlong')}</p>
        ) : (
          <Rows label={t('comesAlong')}>
            {references.map(({ kind, number }) => (
              <Row key={kind} end={formatNumber(number, language)}>
                {kindName(kind)}
              </Row>
            ))}
          </Rows>
        )}
      </Panel>
    </>
  );
}
