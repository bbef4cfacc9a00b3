import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ArrayPath, type Control, type FieldArray, type FieldValues, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/Button';

type Props<Draft extends FieldValues, Name extends ArrayPath<Draft>> = {
  control: Control<Draft>;
  name: Name;
  title: string;
  /** The heading of one part: "Ort 2". */
  partTitle: (number: number) => string;
  addLabel: string;
  blank: FieldArray<Draft, Name>;
  /** Where the order says something (agenda), parts can be moved; by buttons, so that it works with keys and by touch. */
  isOrdered?: boolean;
  children: (position: number) => ReactNode;
};

/** The parts of a record: sites, places, seats, agenda items. They are saved with their whole. */
export function FormParts<Draft extends FieldValues, Name extends ArrayPath<Draft>>(props: Props<Draft, Name>) {
  const { control, name, title, partTitle, addLabel, blank, isOrdered = false, children } = props;
  const { t } = useTranslation();
  // The key has a name of its own: parts bring an `id` along that belongs to the server.
  const { fields, append, remove, move } = useFieldArray<Draft, Name, 'rowKey'>({ control, name, keyName: 'rowKey' });
  return (
    <fieldset className="fieldset">
      <legend>{title}</legend>
      {fields.map((part, position) => (
        <section key={part.rowKey} className="part" aria-label={partTitle(position + 1)}>
          <header>
            <h3>{partTitle(position + 1)}</h3>
            <div className="row">
              {isOrdered && position > 0 && (
                <IconButton
                  size="small"
                  label={`${t('action.moveUp')}: ${partTitle(position + 1)}`}
                  onPress={() => move(position, position - 1)}
                >
                  <ArrowUp size={18} aria-hidden />
                </IconButton>
              )}
              {isOrdered && position < fields.length - 1 && (
                <IconButton
                  size="small"
                  label={`${t('action.moveDown')}: ${partTitle(position + 1)}`}
                  onPress={() => move(position, position + 1)}
                >
                  <ArrowDown size={18} aria-hidden />
                </IconButton>
              )}
              <IconButton
                size="small"
                label={`${t('action.remove')}: ${partTitle(position + 1)}`}
                onPress={() => remove(position)}
              >
                <Trash2 size={18} aria-hidden />
              </IconButton>
            </div>
          </header>
          {children(position)}
        </section>
      ))}
      <div>
        <Button size="small" onPress={() => append(blank)}>
          <Plus size={16} aria-hidden />
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
