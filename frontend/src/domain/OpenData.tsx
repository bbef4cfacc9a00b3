import { Rss } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { Panel } from '../ui/Card';
import { Link } from '../ui/Link';

type Props = { of: 'networks' | 'committees'; record: { id: string; visibility: string } };

/** Where programs and feed readers find what the network or committee makes public. Of what is not public there is nothing to find. */
export function OpenData({ of, record: { id, visibility } }: Props) {
  const { t } = useTranslation();
  if (visibility !== 'PUBLIC') return null;
  const object = of === 'networks' ? paths.openData.body(id) : paths.openData.organization(id);
  // The server answers these addresses, not this app: they are opened beside it.
  return (
    <Panel title={t('openData.title')}>
      <p className="muted">{t('openData.hint')}</p>
      <ul className="stack-small no-print">
        {(['meetings', 'decisions'] as const).map((content) => (
          <li key={content}>
            <Link href={paths.openData.feed(of, id, content)} target="_blank" className="row">
              <Rss size={17} aria-hidden />
              {t(`openData.${content}`)}
            </Link>
          </li>
        ))}
        <li>
          <Link href={object} target="_blank">
            {t('openData.oparl')}
          </Link>
        </li>
      </ul>
    </Panel>
  );
}
