import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { useLanguage } from '../../i18n/LanguageProvider';
import { formatMoment } from '../../lib/format';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { useReversal } from './useReversal';

/** Takes back at once, without a question, because that can be taken back as well. A refusal stays to be read. */
export function TakeBack({ entry }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const language = useLanguage();
  const reverse = useReversal(entry);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (entry.reversedBy !== undefined || !entry.reversible) return null;

  async function takeBack() {
    setSending(true);
    setRefusal(await reverse());
    setSending(false);
  }

  return (
    <div className="stack-small no-print">
      {refusal !== undefined && (
        <div role="alert">
          <Note tone="warn">{refusal}</Note>
        </div>
      )}
      <div>
        <Button
          size="small"
          isPending={isSending}
          aria-label={t('takeBackOf', { what: t(`action.${entry.action}`), time: formatMoment(entry.at, language) })}
          onPress={() => void takeBack()}
        >
          <Undo2 size={17} className="mirrored" aria-hidden />
          {t('takeBack')}
        </Button>
      </div>
    </div>
  );
}
