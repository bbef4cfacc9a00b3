import { Flag, FlagOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerContactView } from '../../api/gen/types.gen';
import { useAccess } from '../../auth/useAccess';
import { RecordActions } from '../../domain/RecordActions';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { useOutdated } from './useOutdated';

export function PartnerActions({ contact }: { contact: PartnerContactView }) {
  const { t } = useTranslation('partners');
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
    <RecordActions record={contact.id} edit={mayWrite && paths.partners.edit(contact.id)}>
      {mayWrite && (
        <Button size="small" isPending={isMarking} onPress={() => void turn()}>
          <Sign size={17} aria-hidden />
          {contact.outdated ? t('notOutdated') : t('reportOutdated')}
        </Button>
      )}
    </RecordActions>
  );
}
