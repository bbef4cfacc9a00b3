import type { InvitationReplyPage, MeetingInvitationView, MeetingInvitees } from '../api/gen/types.gen';
import { meeting } from './meetings';

export const replyPage: InvitationReplyPage = {
  id: '0198f2aa-0000-7000-8000-000000000c01',
  meeting: meeting.id,
  network: { original: 'de', de: 'Netzwerk Bautzen' },
  title: meeting.title,
  date: '2099-03-11',
  start: '2099-03-11T18:00:00+01:00',
  end: '2099-03-11T20:00:00+01:00',
  timeZone: 'Europe/Berlin',
  place: 'Landratsamt, Bautzen',
  name: 'Ada Muster',
  organisation: { original: 'de', de: 'Haus der Vielfalt' },
  reason: 'Sie sprechen für die Vereine.',
  language: 'DE',
  state: 'OPEN',
  reminders: true,
};

const invitation = (id: number, name: string): MeetingInvitationView => ({
  id: `0198f2aa-0000-7000-8000-000000000d0${id}`,
  name,
  hasAddress: true,
  language: 'DE',
  invitedAt: '2099-01-01T10:00:00Z',
  sentAt: '2099-01-01T10:00:00Z',
});

export const invitees: MeetingInvitees = {
  items: [
    {
      ...invitation(1, 'Ada Muster'),
      organisation: { id: '0198f2aa-0000-7000-8000-0000000000b1', name: { original: 'de', de: 'Haus der Vielfalt' } },
      answer: 'YES',
      substitute: 'Cem Vertretung',
      remark: 'Wir kommen zu Fuß.',
      answeredAt: '2099-01-02T10:00:00Z',
    },
    invitation(2, 'Bo Beispiel'),
    { ...invitation(3, 'Silke Still'), hasAddress: false },
    { ...invitation(4, 'Dora Draußen'), withdrawnAt: '2099-01-03T10:00:00Z' },
  ],
  turnout: { invited: 3, yes: 1, maybe: 0, no: 0, unanswered: 2 },
  constituencies: [],
  organisations: [
    {
      organisation: { id: '0198f2aa-0000-7000-8000-0000000000b1', name: { original: 'de', de: 'Haus der Vielfalt' } },
      invited: 1,
      yes: 1,
      maybe: 0,
      no: 0,
      unanswered: 0,
    },
  ],
};
