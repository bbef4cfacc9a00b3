import { Send, Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printMinutes } from '../../api/gen/sdk.gen';
import type { MinutesView } from '../../api/gen/types.gen';
import { PaperButton } from '../../domain/PaperButton';
import { useLanguage } from '../../i18n/LanguageProvider';
import { plainText } from '../../lib/text';
import { Button } from '../../ui/Button';
import { ApproveDialog } from './ApproveDialog';
import { CirculateDialog } from './CirculateDialog';

type Props = { minutes: MinutesView; mayWrite: boolean };

/** What one does with minutes as they stand. Whoever wrote them alone is told so instead of being offered to approve them. */
export function MinutesActions({ minutes, mayWrite }: Props) {
  const { t } = useTranslation('minutes');
  const language = useLanguage();
  const [asked, setAsked] = useState<'circulate' | 'approve'>();
  const { id, status, onlyMine, title } = minutes;
  const close = () => setAsked(undefined);
  return (
    <>
      {mayWrite && status !== 'APPROVED' && (
        <Button size="small" onPress={() => setAsked('circulate')}>
          <Send size={17} className="mirrored" aria-hidden />
          {status === 'DRAFT' ? t('circulate') : t('circulateAgain')}
        </Button>
      )}
      {mayWrite && status === 'CIRCULATED' && !onlyMine && (
        <Button size="small" variant="primary" onPress={() => setAsked('approve')}>
          <Stamp size={17} aria-hidden />
          {t('approve')}
        </Button>
      )}
      <PaperButton
        label={t('paper.minutes')}
        fileName={plainText(title, language)}
        load={() => printMinutes({ path: { id }, throwOnError: true })}
      />
      {asked === 'circulate' && <CirculateDialog minutes={minutes} onClose={close} />}
      {asked === 'approve' && <ApproveDialog minutes={minutes} onClose={close} />}
    </>
  );
}
