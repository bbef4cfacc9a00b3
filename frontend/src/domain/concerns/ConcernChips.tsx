import { Globe, Lock, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConcernStatus, ConcernSummary } from '../../api/gen/types.gen';
import { Chip, type Tone } from '../../ui/Chip';

const tones: Readonly<Partial<Record<ConcernStatus, Tone>>> = { ON_AGENDA: 'brand', ANSWERED: 'ok', DECLINED: 'bad' };

type Props = { concern: Pick<ConcernSummary, 'kind' | 'status' | 'supporters' | 'visibility'> };

/** What kind of concern it is, how far it has come, and how many are behind it. */
export function ConcernChips({ concern: { kind, status, supporters, visibility } }: Props) {
  const { t } = useTranslation('common');
  return (
    <>
      <Chip>{t(`concerns.kind.${kind}`)}</Chip>
      <Chip tone={tones[status]}>{t(`concerns.status.${status}`)}</Chip>
      {supporters > 0 && (
        <Chip>
          <ThumbsUp size={14} aria-hidden />
          {t('concerns.supporters', { count: supporters })}
        </Chip>
      )}
      {visibility === 'PUBLIC' && (
        <Chip>
          <Globe size={14} aria-hidden />
          {t('visibility.PUBLIC')}
        </Chip>
      )}
      {visibility === 'PRIVATE' && (
        <Chip tone="warn">
          <Lock size={14} aria-hidden />
          {t('visibility.PRIVATE')}
        </Chip>
      )}
    </>
  );
}
