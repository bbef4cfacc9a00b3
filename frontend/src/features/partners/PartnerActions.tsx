import { Flag, FlagOff, Pencil, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerContactView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { ShareButton } from '../../domain/ShareButton';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/Link';
import { useOutdated } from './useOutdated';

export function PartnerActions({ contact }: { contact: PartnerContactView }) {
  const { t } = useTranslation(['partners', 'common']);
  const mayWrite = useAccess().coordinates(contact.network.id);
  const mark = useOutdated();
  const [isMarking, setMarking] = useState(false);
  const Sign = contact.outdated ? FlagOff : Flag;
  async function turn() {
    setMarking(true);
    await mark(contact, !contact.outdated);
    setMarking(false);
  }
  return (
    <>
      {mayWrite && (
        <>
          <ButtonLink size="small" href={paths.partners.edit(contact.id)}>
            <Pencil size={17} aria-hidden />
            {t('common:action.edit')}
          </ButtonLink>
          <Button size="small" isPending={isMarking} onPress={() => void turn()}>
            <Sign size={17} aria-hidden />
            {contact.outdated ? t('notOutdated') : t('reportOutdated')}
          </Button>
        </>
      )}
      <ShareButton />
      <Button size="small" onPress={() => print()}>
        <Printer size={17} aria-hidden />
        {t('common:action.print')}
      </Button>
    </>
  );
}
