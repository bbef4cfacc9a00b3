import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApplicationForm } from '../../api/gen/types.gen';

/** People never meet this field; programs that fill in every field give themselves away by it. */
export function HoneypotField({ control }: { control: Control<ApplicationForm> }) {
  const { t } = useTranslation('applications');
  const { field } = useController({ control, name: 'nickname' });
  return (
    <div className="visually-hidden" aria-hidden>
      <label>
        {t('form.nickname')}
        <input
          name="nickname"
          tabIndex={-1}
          autoComplete="off"
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      </label>
    </div>
  );
}
