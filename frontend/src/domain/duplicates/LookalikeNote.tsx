import { CopyCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LikelyDuplicate } from '../../api/gen/types.gen';
import { Note } from '../../ui/Chip';
import { Link } from '../../ui/Link';
import { Localized } from '../Localized';

type Props = { found: readonly LikelyDuplicate[]; page: (id: string) => string };

/** What is there already and may be the same as what is being typed. It opens beside, so that nothing typed is left. */
export function LookalikeNote({ found, page }: Props) {
  const { t } = useTranslation('duplicates');
  return (
    <div role="status">
      {found.length > 0 && (
        <Note tone="warn" icon={<CopyCheck size={18} aria-hidden />}>
          <p>{t('thereAlready')}</p>
          <ul className="bullets">
            {found.map(({ record: { id, name, locality }, reasons }) => (
              <li key={id}>
                <Link href={page(id)} target="_blank" rel="noreferrer">
                  <Localized text={name} />
                </Link>
                {locality && <bdi>, {locality}</bdi>}{' '}
                <span className="small muted">({reasons.map((reason) => t(`reason.${reason}`)).join(', ')})</span>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
