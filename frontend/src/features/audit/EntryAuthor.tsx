import { useTranslation } from 'react-i18next';
import type { AuditRecordView } from '../../api/gen/types.gen';
import { useSession } from '../../auth/AuthProvider';
import { Ltr } from '../../ui/Ltr';

/** Who did it: by name, as far as it is known. */
export function EntryAuthor({ entry: { subject, subjectName } }: { entry: AuditRecordView }) {
  const { t } = useTranslation('audit');
  const session = useSession();
  if (subject === undefined) return t('nobody');
  if (session.isSignedIn && session.subject === subject) return t('you');
  return subjectName === undefined ? <Ltr>{subject}</Ltr> : <bdi>{subjectName}</bdi>;
}
