import { Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { toast } from '../ui/Toast';

/** By what the phone offers for sharing; on a desk the address goes to the clipboard. */
export function ShareButton({ label }: { label?: string }) {
  const { t } = useTranslation();
  async function share() {
    const isPhone = matchMedia('(pointer: coarse)').matches && 'share' in navigator;
    try {
      if (isPhone) {
        await navigator.share({ url: location.href, title: document.title });
      } else {
        await navigator.clipboard.writeText(location.href);
        toast(t('action.copied'));
      }
    } catch {
      // Changed their mind: nothing happened.
    }
  }
  return (
    <Button size="small" onPress={() => void share()}>
      <Share2 size={17} aria-hidden />
      {label ?? t('action.share')}
    </Button>
  );
}
