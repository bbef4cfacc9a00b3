import type { OwnRegistration, RegistrationFormView, RegistrationList } from '../api/gen/types.gen';
import { meeting } from './meetings';

const food = '0198f2aa-0000-7000-8000-000000000e01';
const first = '0198f2aa-0000-7000-8000-000000000e02';

/** Open to everybody, with two questions. */
export const registrationForm: RegistrationFormView = {
  state: 'OPEN',
  questions: [
    {
      id: food,
      kind: 'CHOICE',
      text: { original: 'de', de: 'Was essen Sie?' },
      required: true,
      options: [
        { original: 'de', de: 'Fleisch' },
        { original: 'de', de: 'Gemüse' },
      ],
    },
    { id: first, kind: 'YES_NO', text: { original: 'de', de: 'Zum ersten Mal?' }, required: false, options: [] },
  ],
  capacity: 20,
  taken: 12,
  waiting: 0,
  full: false,
  mayRegister: true,
};

export const ownRegistration: OwnRegistration = {
  id: '0198f2aa-0000-7000-8000-000000000e11',
  meeting: meeting.id,
  network: { original: 'de', de: 'Netzwerk Bautzen' },
  title: meeting.title,
  date: '2099-03-11',
  start: '2099-03-11T18:00:00+01:00',
  end: '2099-03-11T20:00:00+01:00',
  timeZone: 'Europe/Berlin',
  calledOff: false,
  name: 'Ada Muster',
  email: 'ada@example.org',
  state: 'PLACE',
  cancellable: true,
  certified: false,
  questions: registrationForm.questions,
  answers: [{ question: food, choice: 1 }],
  registeredAt: '2026-11-02T10:00:00Z',
};

export const registrationList: RegistrationList = {
  questions: registrationForm.questions,
  items: [
    {
      id: '0198f2aa-0000-7000-8000-000000000e21',
      name: 'Ada Muster',
      email: 'ada@example.org',
      language: 'DE',
      guest: true,
      state: 'PLACE',
      answers: [{ question: food, choice: 1 }],
      registeredAt: '2026-11-02T10:00:00Z',
      placedAt: '2026-11-02T10:00:00Z',
      present: false,
    },
    {
      id: '0198f2aa-0000-7000-8000-000000000e22',
      name: 'Bo Beispiel',
      language: 'DE',
      guest: false,
      state: 'WAITING',
      answers: [{ question: first, yes: true }],
      registeredAt: '2026-11-02T11:00:00Z',
      present: false,
    },
  ],
};
