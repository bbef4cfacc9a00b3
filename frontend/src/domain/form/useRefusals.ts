import { useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, violationsByField } from '../../api/problem';
import type { SummarisedError } from '../../ui/FormErrorSummary';
import { useProblemSentence } from '../useProblemSentence';
import { faultyFields } from './faultyFields';

type Labels = Readonly<Partial<Record<string, string>>>;

/** What keeps a form from being sent: at its fields, and as lines that lead to them. */
export function useRefusals<Draft extends FieldValues>(form: UseFormReturn<Draft>, labels: Labels) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const [errors, setErrors] = useState<SummarisedError[]>([]);
  const labelOf = (field: string) => labels[field] ?? labels[field.split('.')[0] ?? field] ?? '';

  return {
    errors,
    labelOf,
    clear: () => setErrors([]),
    /** `message` is for a refusal that the form can say better than the server. */
    refuse: (problem: ApiProblem, message?: string) => {
      const found = message === undefined ? violationsByField(problem) : [];
      for (const [field, text] of found) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server names members of the draft; a stranger harms nothing
        form.setError(field as Path<Draft>, { type: 'server', message: text });
      }
      const { title, hint } = sentence(problem);
      const general = { field: '', label: '', message: message ?? [title, hint].filter(Boolean).join(' ') };
      setErrors(
        found.length > 0
          ? found.map(([field, text]) => ({ field, label: labelOf(field) || field, message: text }))
          : [general],
      );
    },
    /** Something is missing: fields of one part share its name, and one line leads to the first of them. */
    incomplete: () => {
      const faulty = faultyFields(form.formState.errors).map((field) => ({ field, label: labelOf(field) }));
      const lines = faulty.filter(({ label }, at) => faulty.findIndex((other) => other.label === label) === at);
      setErrors(lines.map((line) => ({ ...line, message: t('form.required') })));
    },
    /** The server names `name.de`; the field that shows it is `name`. Only what is a field takes the focus. */
    goTo: (field: string) => {
      const steps = field.split('.');
      for (let length = 1; length <= steps.length; length++) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
        form.setFocus(steps.slice(0, length).join('.') as Path<Draft>);
      }
    },
  };
}
