import type { RegistrationAnswer, RegistrationQuestion } from '../../api/gen/types.gen';

/** What is typed into the form: all answers as fields hold them. */
export type RegistrationEntry = {
  name: string;
  email: string;
  consent: boolean;
  nickname: string;
  answers: { question: string; text?: string; yes?: string; choice?: string }[];
};

export const blankEntry = (questions: readonly RegistrationQuestion[], name: string): RegistrationEntry => ({
  name,
  email: '',
  consent: false,
  nickname: '',
  answers: questions.map(({ id = '' }) => ({ question: id })),
});

/** As the contract wants it: one member for each question that was answered. */
export function answersOf(
  entry: Pick<Partial<RegistrationEntry>, 'answers'>,
  questions: readonly RegistrationQuestion[],
): RegistrationAnswer[] {
  return questions.flatMap(({ id, kind }) => {
    const given = entry.answers?.find(({ question }) => question === id);
    if (id === undefined || given === undefined) return [];
    const { text, yes, choice } = given;
    if (kind === 'TEXT') return text ? [{ question: id, text }] : [];
    if (kind === 'YES_NO') return yes ? [{ question: id, yes: yes === 'yes' }] : [];
    return choice ? [{ question: id, choice: Number(choice) }] : [];
  });
}
