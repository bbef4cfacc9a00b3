import { Pencil, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../auth/useAccess';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/Link';
import { HistoryLink } from './HistoryLink';
import { ShareButton } from './ShareButton';

type Props = {
  /** The record itself: those who may change it see what was done to it. */
  record: string;
  /** Where the record is changed, for those who may. */
  edit: string | false;
  printLabel?: string;
  /** What only records of this kind have. */
  children?: ReactNode;
};

/** What one does with the page of a record: change it, hand its address on, print it. */
export function RecordActions({ record, edit, printLabel, children }: Props) {
  const { t } = useTranslation();
  const { isAdministrator } = useAccess();
  return (
    <>
      {children}
      {edit && (
        <ButtonLink size="small" href={edit}>
          <Pencil size={17} aria-hidden />
          {t('action.edit')}
        </ButtonLink>
      )}
      {(edit || isAdministrator) && <HistoryLink record={record} />}
      <ShareButton />
      <Button size="small" onPress={() => print()}>
        <Printer size={17} aria-hidden />
        {printLabel ?? t('action.print')}
      </Button>
    </>
  );
}
