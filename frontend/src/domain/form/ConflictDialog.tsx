import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { type Column, Table } from '../../ui/Table';
import { ToggleButton } from '../../ui/ToggleButton';
import { describe } from './describe';

type Props = {
  mine: object;
  theirs: object;
  contested: readonly string[];
  labelOf: (member: string) => string;
  /** The members for which the version saved meanwhile shall hold. */
  onResolve: (theirs: string[]) => void;
  onTakeTheirs: () => void;
  onClose: () => void;
};

/** Somebody else saved the same record meanwhile: both versions side by side, and one press decides each question. */
export function ConflictDialog({ mine, theirs, contested, labelOf, onResolve, onTakeTheirs, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string[]>([]);
  const words = { yes: t('form.yes'), no: t('form.no'), empty: t('form.empty'), language };
  const my = new Map(Object.entries(mine));
  const their = new Map(Object.entries(theirs));

  const choice = (member: string, isTheirs: boolean) => (
    <ToggleButton
      size="small"
      isSelected={chosen.includes(member) === isTheirs}
      onChange={() => setChosen(isTheirs ? [...chosen, member] : chosen.filter((other) => other !== member))}
    >
      <span dir="auto">{describe((isTheirs ? their : my).get(member), words)}</span>
    </ToggleButton>
  );
  const columns: [Column<string>, ...Column<string>[]] = [
    { id: 'field', heading: t('form.conflictField'), cell: labelOf },
    { id: 'mine', heading: t('form.conflictMine'), cell: (member) => choice(member, false) },
    { id: 'theirs', heading: t('form.conflictTheirs'), cell: (member) => choice(member, true) },
  ];

  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t('form.conflictTitle')}
      footer={
        <>
          <Button onPress={onTakeTheirs}>{t('form.conflictTakeTheirs')}</Button>
          <Button variant="primary" onPress={() => onResolve(chosen)}>
            {t('form.conflictSave')}
          </Button>
        </>
      }
    >
      <p>{t('form.conflictText')}</p>
      <Table caption={t('form.conflictTitle')} columns={columns} rows={contested} keyOf={(member) => member} />
    </Dialog>
  );
}
