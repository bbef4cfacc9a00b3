import { expect, type APIRequestContext } from '@playwright/test';

/** Where the mails that are sent on this machine are shown. */
const mailbox = process.env.TREFFPUNKT_MAILBOX_URL;

type Mail = { subject: string; text: string; html: string };

/** The mail to this address whose subject says this, once it has arrived. */
export async function mailTo(request: APIRequestContext, address: string, subject: RegExp): Promise<Mail> {
  if (!mailbox) throw new Error('TREFFPUNKT_MAILBOX_URL must name the mailbox of the running app');
  let found: Mail | undefined;
  await expect(async () => {
    const answer = await request.get(`${mailbox}/messages`, { params: { to: address } });
    const mails: Mail[] = await answer.json();
    found = mails.find((mail) => subject.test(mail.subject));
    expect(mails.map((mail) => mail.subject).join(), `mails to ${address}`).toMatch(subject);
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error(`No mail to ${address} is about ${subject}`);
  return found;
}

/** The first address in a mail that holds this. */
export function linkIn({ text }: Mail, part: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((address) => address.includes(part));
  if (!link) throw new Error(`There is no link with ${part} in: ${text}`);
  return link;
}
