import { Pencil, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/Link';
import { ShareButton } from './ShareButton';

type Props = {
  /** Where the record is changed, for those who may. */
  edit: string | false;
  printLabel?: string;
  /** What only records of this kind have. */
  children?: ReactNode;
};

/** What one does with the page of a record: change it, hand its address on, print it. */
export function RecordActions({ edit, printLabel, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {children}
      {edit && (
        <ButtonLink size="small" href={edit}>
          <Pencil size={17} aria-hidden />
          {t('action.edit')}
        </ButtonLink>
      )}
      <ShareButton />
      <Button size="small" onPress={() => print()}>
        <Printer size={17} aria-hidden />
        {printLabel ?? t('action.print')}
      </Button>
    </>
  );
}
