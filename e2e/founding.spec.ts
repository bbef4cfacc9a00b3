import { type APIRequestContext, expect, test } from '@playwright/test';
import { type Arranged, arrange, change, grant, unique } from './support/api';
import { save, textField } from './support/forms';
import { linkIn, mailTo } from './support/mail';
import { signIn } from './support/session';

const coordinator = 'koordination-bautzen';
const chair = 'vorsitz-erfurt';
const member = 'gast';
const idea = 'Eine Übersicht aller Angebote';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

type Founding = { network: string; committee: string; first: Arranged; address: string };

/** A network about to be founded: who prepares it, one who comes, and a day. */
async function aFoundingAhead(request: APIRequestContext): Promise<Founding> {
  const network = await arrange(request, 'admin', 'networks', {
    name: { original: 'de', de: unique('Integrationsnetzwerk Landkreis Bautzen') },
    kind: 'DEVELOPMENT_PARTNERSHIP',
    status: 'ACTIVE',
    operatedHere: true,
    visibility: 'PUBLIC',
  });
  const of = { network: { id: network.id } };
  await grant(request, coordinator, 'COORDINATOR', of);
  await grant(request, member, 'MEMBER', of);
  await grant(request, chair, 'MEMBER', of);
  const address = `${unique('amira').replace(' ', '.')}@treffpunkt.example`.toLowerCase();
  const amira = await arrange(request, coordinator, 'persons', {
    networkId: network.id,
    givenName: 'Amira',
    familyName: 'Haddad',
    contactPoints: [{ kind: 'EMAIL', value: address, visibility: 'PRIVATE' }],
    basis: { purpose: 'Gründung', legalBasis: 'CONSENT' },
    visibility: 'NETWORK',
  });
  const committee = await arrange(request, coordinator, 'committees', {
    ...of,
    name: { original: 'de', de: unique('Gründungskreis') },
    kind: 'WORKING_GROUP',
    lifecycle: 'FORMING',
    external: false,
    membersOnly: false,
    visibility: 'PUBLIC',
    seats: [{ person: { id: amira.id }, function: 'MEMBER', voting: true }],
  });
  await grant(request, chair, 'COMMITTEE_CHAIR', { committee: { id: committee.id } });
  // Notes are of those who meet.
  await grant(request, member, 'COMMITTEE_MEMBER', { committee: { id: committee.id } });
  const first = await arrange(request, coordinator, 'meetings', {
    ...meeting(network.id, committee.id, 'Gründungstreffen', 90),
    agendaItems: [{ kind: 'EXCHANGE', title: { original: 'de', de: 'Begrüßung' }, visibility: 'NETWORK' }],
  });
  return { network: network.id, committee: committee.id, first, address };
}

const meeting = (network: string, committee: string, title: string, begins: number) => ({
  network: { id: network },
  committee: { id: committee },
  title: { original: 'de', de: title },
  kind: 'FOUNDING',
  status: 'PLANNED',
  start: inMinutes(begins),
  end: inMinutes(begins + 180),
  timeZone: 'Europe/Berlin',
  visibility: 'NETWORK',
});

test('a network is founded: from an idea to approved minutes, by three people at the same time', async ({
  page: ofCoordinator,
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const { network, committee, first, address } = await aFoundingAhead(request);
  const [ofMember, ofChair, ofInvited] = await Promise.all(
    [0, 1, 2].map(async () => (await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })).newPage()),
  );
  if (!ofMember || !ofChair || !ofInvited) throw new Error('Three more browsers were asked for');
  const room = `/meetings/${first.id}/room`;
  const minutes = `/meetings/${first.id}/minutes`;

  // A member brings in what is missing.
  await signIn(ofMember, member, `/concerns/new?network=${network}`);
  await textField(ofMember, 'Titel').fill(idea);
  await textField(ofMember, 'Worum geht es?').fill('Es fehlte eine Übersicht, eine Abstimmung.');
  await save(ofMember);
  await expect(ofMember.getByRole('heading', { level: 1, name: idea })).toBeVisible();

  // The coordinator supports it and puts it onto the agenda.
  await signIn(ofCoordinator, coordinator, `/concerns?network=${network}`);
  await ofCoordinator.getByRole('link', { name: idea }).click();
  await ofCoordinator.getByRole('button', { name: 'Unterstützen' }).click();
  await expect(ofCoordinator.getByText('Sie unterstützen das')).toBeVisible();
  await ofCoordinator.getByRole('button', { name: 'Auf eine Tagesordnung setzen' }).click();
  await ofCoordinator.getByRole('button', { name: 'Auf die Tagesordnung' }).click();
  await expect(ofCoordinator.getByRole('link', { name: /Gründungstreffen/ })).toBeVisible();

  // And invites the circle; the reply comes by the link in the mail, without an account.
  await ofCoordinator.goto(`/meetings/${first.id}/invitations`);
  await ofCoordinator.getByRole('button', { name: 'Einladungen senden' }).click();
  await expect(ofCoordinator.getByRole('list', { name: 'Eingeladen' })).toContainText('Amira Haddad');
  await ofInvited.goto(linkIn(await mailTo(request, address, /Einladung: Gründungstreffen/), '/meeting-invitation#'));
  await ofInvited.getByRole('button', { name: 'Ja, ich komme' }).click();
  await ofInvited.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(ofInvited.getByText(/Ihre Antwort: Zugesagt/)).toBeVisible();
  await ofInvited.getByText('Vor Treffen erinnern').click();
  await expect(ofInvited.getByText('Sie bekommen keine Erinnerungen mehr.')).toBeVisible();
  await ofCoordinator.reload();
  await expect(ofCoordinator.getByText('1 ja').first()).toBeVisible();

  // The hour has come: all three are in the room, the chair leads.
  await change(request, coordinator, first, { start: inMinutes(-60), end: inMinutes(60) });
  await signIn(ofChair, chair, room);
  await ofCoordinator.goto(room);
  await ofMember.goto(room);
  await ofChair.getByRole('button', { name: 'Beginnen' }).click();
  await ofChair.getByRole('button', { name: 'Nächster Punkt' }).click();
  const now = (page: typeof ofChair) => page.getByRole('region', { name: 'Jetzt' });
  await expect(now(ofMember)).toContainText(idea, { timeout: 20_000 });
  await ofChair.getByRole('group', { name: /Amira Haddad/ }).getByRole('button', { name: 'Da', exact: true }).click();

  // Two write into the same note: what both wrote stands in it.
  const note = (page: typeof ofChair) => textField(page.getByRole('region', { name: 'Mitschrift' }), 'Notiz');
  await note(ofMember).fill('Angebote überschneiden sich.');
  await ofMember.getByRole('button', { name: 'Notiz speichern' }).click();
  await expect(note(ofCoordinator)).toHaveValue('Angebote überschneiden sich.', { timeout: 20_000 });
  await note(ofCoordinator).fill('Angebote überschneiden sich.\nAndere fehlen.');
  await ofCoordinator.getByRole('button', { name: 'Notiz speichern' }).click();
  await expect(note(ofMember)).toHaveValue('Angebote überschneiden sich.\nAndere fehlen.', { timeout: 20_000 });

  // What is decided is written down as it is decided; what is typed without a connection is sent later.
  await ofChair.context().setOffline(true);
  await textField(ofChair, 'Was wurde beschlossen, vereinbart oder mitgeteilt?').fill('Wir gründen das Netzwerk.');
  await textField(ofChair, 'Dafür').fill('1');
  await ofChair.getByRole('button', { name: 'Ergebnis hinzufügen' }).click();
  await expect(ofChair.getByText(/1 Eintrag wartet auf das Senden/)).toBeVisible();
  await ofChair.context().setOffline(false);
  await expect(ofMember.getByRole('list', { name: 'Ergebnisse' })).toContainText('Wir gründen das Netzwerk.', { timeout: 30_000 });
  await expect(ofMember.getByRole('list', { name: 'Ergebnisse' })).toContainText('Dafür 1, dagegen 0, enthalten 0');

  // The chair makes the minutes of it and sends them round.
  await ofChair.goto(`/meetings/${first.id}`);
  await ofChair.getByRole('button', { name: 'Protokoll beginnen' }).click();
  await save(ofChair);
  await expect(ofChair.getByRole('main')).toContainText('Wir gründen das Netzwerk.');
  await expect(ofChair.getByRole('main')).toContainText('Andere fehlen.');
  await ofChair.getByRole('button', { name: 'Verschicken' }).click();
  await ofChair.getByRole('dialog').getByRole('button', { name: 'Verschicken' }).click();
  await expect(ofChair.getByText('Verschickt').first()).toBeVisible();
  await mailTo(request, address, /Gründungstreffen.*Protokoll|Protokoll.*Gründungstreffen/);

  // The member says what is to be different, the chair takes it up.
  await ofMember.goto(minutes);
  await ofMember.getByRole('button', { name: 'Kommentieren: Zum ganzen Protokoll' }).click();
  await textField(ofMember, 'Was soll anders lauten?').fill('Bitte die Uhrzeit nennen.');
  await ofMember.getByRole('button', { name: 'Kommentar abschicken' }).click();
  await expect(ofMember.getByText('Bitte die Uhrzeit nennen.')).toBeVisible();
  await ofChair.reload();
  await ofChair.getByRole('button', { name: /^Kommentar annehmen/ }).click();
  await expect(ofChair.getByText('Angenommen')).toBeVisible();
  await expect(ofChair.getByRole('button', { name: 'Genehmigen' })).toHaveCount(0);

  // At the next meeting they are approved, not by the one who wrote them.
  await arrange(request, coordinator, 'meetings', meeting(network, committee, 'Zweites Treffen', -5));
  await ofCoordinator.goto(minutes);
  await ofCoordinator.getByRole('button', { name: 'Genehmigen' }).click();
  const approval = ofCoordinator.getByRole('dialog');
  await approval.getByRole('button', { name: /Genehmigt bei/ }).click();
  await ofCoordinator.getByRole('option', { name: /Zweites Treffen/ }).click();
  await approval.getByRole('button', { name: 'Genehmigen' }).click();
  await ofMember.reload();
  await expect(ofMember.getByRole('main')).toContainText('Der Text ändert sich nicht mehr');

  // And the decision is found by everybody of the network.
  await ofMember.goto(`/decisions?network=${network}`);
  await expect(ofMember.getByRole('main')).toContainText('Wir gründen das Netzwerk.');
  await Promise.all([ofMember, ofChair, ofInvited].map((page) => page.context().close()));
});
