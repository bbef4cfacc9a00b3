import { CalendarPlus, Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inCalendar } from '../../lib/calendars';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Chip';
import { ButtonLink } from '../../ui/Link';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/Toast';

/** An address just made: to be copied now, since nobody can show it again. */
export function FreshAddress({ address }: { address: string }) {
  const { t } = useTranslation('calendar');

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      toast(t('mine.copied'));
    } catch {
      toast(t('mine.notCopied'));
    }
  }

  return (
    <div className="stack" role="status">
      <Note icon={<Check size={18} aria-hidden />}>{t('mine.once')}</Note>
      <TextField label={t('mine.address')} value={address} onChange={() => undefined} />
      <div className="row">
        <Button variant="primary" onPress={() => void copy()}>
          <Copy size={17} aria-hidden />
          {t('mine.copy')}
        </Button>
        <ButtonLink href={inCalendar(address)}>
          <CalendarPlus size={17} aria-hidden />
          {t('mine.subscribe')}
        </ButtonLink>
      </div>
    </div>
  );
}
