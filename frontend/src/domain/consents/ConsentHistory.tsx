import { useTranslation } from 'react-i18next';
import type { ConsentView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { Ltr } from '../../ui/Ltr';

/** Every yes and no there was: when, how and to which words. */
export function ConsentHistory({ consents }: { consents: readonly ConsentView[] }) {
  const { t } = useTranslation('consents');
  const language = useLanguage();
  return (
    <ul className="bullets small">
      {consents.map(({ id, value, purpose, givenAt, source, textVersion, withdrawnAt, withdrawalSource }) => (
        <li key={id} style={{ overflowWrap: 'anywhere' }}>
          <Ltr>{value}</Ltr>, {t(`purpose.${purpose}`)}:{' '}
          {givenAt !== undefined &&
            t('gaveOn', {
              date: formatMoment(givenAt, language),
              how: t(`source.${source}`),
              version: textVersion,
            })}{' '}
          {withdrawnAt !== undefined &&
            t(givenAt === undefined ? 'refusedOn' : 'withdrewOn', {
              date: formatMoment(withdrawnAt, language),
              how: t(`source.${withdrawalSource ?? source}`),
            })}
        </li>
      ))}
    </ul>
  );
}
