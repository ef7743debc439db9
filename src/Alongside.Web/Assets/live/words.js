// What the module says, in the language of the page: formal to the customer, familiar to the freelancer.

const german = document.documentElement.lang === 'de';
export const isCustomer = location.pathname.startsWith('/f/');

/** @param {string} en @param {string} sie @param {string} [du] */
const say = (en, sie, du = sie) => (german ? (isCustomer ? sie : du) : en);
const quoted = (/** @type {string} */ text) => (german ? `„${text}“` : `“${text}”`);

// A side may be called by two names: "Dana & Jonas" are, Dana is.
const several = (/** @type {string} */ name) => name.includes(' & ');

const done = {
  'add-line': '', 'note': '', 'add-item': '',
  'confirm': say('Confirmed', 'Bestätigt'), 'confirm-all': say('Confirmed', 'Bestätigt'),
  'withdraw': say('Confirmation taken back', 'Bestätigung zurückgenommen'),
  'strike': say('Struck', 'Gestrichen'), 'not-now': say('Set aside for now', 'Für jetzt zurückgestellt'), 'take-up': say('Taken up again', 'Wieder aufgenommen'),
  'reword': say('Changed to:', 'Geändert in:'),
};

export const words = {
  offline: say('You are offline. What you write is kept here and sent when you are back.',
    'Sie sind offline. Was Sie schreiben, bleibt hier und wird gesendet, sobald Sie wieder verbunden sind.',
    'Du bist offline. Was du schreibst, bleibt hier und wird gesendet, sobald du wieder verbunden bist.'),
  unreachable: say('There is no connection at the moment. What you write is kept here and sent when there is one again.',
    'Gerade gibt es keine Verbindung. Was Sie schreiben, bleibt hier und wird gesendet, sobald es wieder geht.',
    'Gerade gibt es keine Verbindung. Was du schreibst, bleibt hier und wird gesendet, sobald es wieder geht.'),
  closed: say('This form is not open on this device any more. What you have not sent yet is still here: copy it if you need it, then reload the page.',
    'Dieses Formular ist auf diesem Gerät nicht mehr offen. Was Sie noch nicht gesendet haben, steht noch hier: Kopieren Sie es, wenn Sie es brauchen, und laden Sie dann die Seite neu.',
    'Dieses Formular ist auf diesem Gerät nicht mehr offen. Was du noch nicht gesendet hast, steht noch hier: Kopiere es, wenn du es brauchst, und lade dann die Seite neu.'),
  notSent: say('not sent yet', 'noch nicht gesendet'),
  refused: say('This could not be taken. Your words are still here.', 'Das ließ sich nicht übernehmen. Ihre Worte stehen noch hier.', 'Das ließ sich nicht übernehmen. Deine Worte stehen noch hier.'),
  again: say('Send again', 'Noch einmal senden'),
  putAway: say('Put away', 'Weglegen'),
  bringBack: say('Bring my words back', 'Meine Worte zurückholen'),
  sees: say('You see each other’s words as you type.', 'Sie sehen gegenseitig, was Sie gerade schreiben.', 'Ihr seht gegenseitig, was ihr gerade schreibt.'),
  someone: isCustomer ? say('The other side', 'Die andere Seite') : say('The customer', 'Die Kundenseite'),
  /** @param {string[]} names */
  here: names => (names.length > 1 || several(names[0] ?? '')
    ? say(`${names.join(', ')} are here.`, `${names.join(', ')} sind da.`)
    : say(`${names[0]} is here.`, `${names[0]} ist da.`)),
  /** @param {string} name */
  atLine: name => (several(name) ? say(`${name} are here`, `${name} sind hier`) : say(`${name} is here`, `${name} ist hier`)),
  /** @param {string} name @param {string} text */
  meanwhile: (name, text) => (several(name)
    ? say(`${name} have just changed this too: ${quoted(text)}`, `${name} haben das gerade auch geändert: ${quoted(text)}`)
    : say(`${name} has just changed this too: ${quoted(text)}`, `${name} hat das gerade auch geändert: ${quoted(text)}`)),
  /** @param {string} name @param {string} where */
  changed: (name, where) => (several(name)
    ? say(`${name} have changed: ${where}`, `${name} haben geändert: ${where}`)
    : say(`${name} has changed: ${where}`, `${name} hat geändert: ${where}`)),
  /** What an act comes to, before its words. @param {string} act */
  done: act => /** @type {Record<string, string>} */ (done)[act] ?? say('Written', 'Geschrieben'),
};
