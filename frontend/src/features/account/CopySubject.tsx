import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/Toast';

/** Whoever gives a right needs to know to whom: by this, and not by a name that two people may have. */
export function CopySubject({ subject }: { subject: string }) {
  const { t } = useTranslation('account');
  async function copy() {
    try {
      await navigator.clipboard.writeText(subject);
      toast(t('subjectCopied'));
    } catch {
      toast(t('subjectNotCopied'));
    }
  }
  return (
    <Button onPress={() => void copy()}>
      <Copy size={17} aria-hidden />
      {t('subjectCopy')}
    </Button>
  );
}
