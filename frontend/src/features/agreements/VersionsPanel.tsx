import { useTranslation } from 'react-i18next';
import type { AgreementView } from '../../api/gen/types.gen';
import { LocalizedProse } from '../../domain/Localized';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatPartialDate } from '../../lib/partialDate';
import { paths } from '../../lib/paths';
import { Panel } from '../../ui/Card';
import { Link } from '../../ui/Link';
import { Rows } from '../../ui/Rows';

type Props = { agreement: AgreementView; shown: number | undefined };

/** All versions, the newest first, each with what was new in it. */
export function VersionsPanel({ agreement: { id, versions }, shown }: Props) {
  const { t } = useTranslation('agreements');
  const language = useLanguage();
  if (versions.length < 2) return null;
  return (
    <Panel title={t('versions')}>
      <Rows label={t('versions')}>
        {versions.toReversed().map(({ number, inForceFrom, changes }) => (
          <li key={number}>
            <div>
              <Link
                href={paths.agreements.page(id, { number: number === versions.at(-1)?.number ? undefined : number })}
                {...(number === shown && { 'aria-current': 'true' as const })}
              >
                {t('version', { number })}
              </Link>
              <p className="small muted">
                {t('inForceFrom', { date: formatPartialDate(inForceFrom, language) })}
                {number === shown && ` · ${t('shownNow')}`}
              </p>
              <LocalizedProse text={changes} className="small" />
            </div>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}
