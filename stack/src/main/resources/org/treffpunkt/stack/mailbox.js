const element = (id) => document.getElementById(id);
let known = -1;

function show(mail, button) {
  for (const other of element('mails').querySelectorAll('button')) other.setAttribute('aria-current', String(other === button));
  element('mail').hidden = false;
  element('subject').textContent = mail.subject;
  element('people').textContent = `${mail.from} → ${mail.to.join(', ')}, ${new Date(mail.receivedAt).toLocaleString()}`;
  element('html').hidden = mail.html === '';
  element('html').srcdoc = `<base target="_blank">${mail.html}`;
  element('text').textContent = mail.text;
}

function entry(mail) {
  const button = document.createElement('button');
  button.append(mail.subject || '(no subject)');
  const people = document.createElement('small');
  people.textContent = `${mail.to.join(', ')}, ${new Date(mail.receivedAt).toLocaleTimeString()}`;
  button.append(people);
  button.addEventListener('click', () => show(mail, button));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function look() {
  try {
    const mails = await (await fetch('/messages')).json();
    if (mails.length !== known) element('mails').replaceChildren(...mails.map(entry));
    known = mails.length;
  } catch {
    // the mailbox has ended; the page keeps what it shows
  }
  setTimeout(look, 2000);
}

look();
