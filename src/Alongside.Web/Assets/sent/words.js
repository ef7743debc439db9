// What the file says by itself, in the language of the form.

/** The element that holds the form, and in its data what the file is. */
export const main = /** @type {HTMLElement} */ (document.querySelector('main'));

const german = document.documentElement.lang === 'de';
const seller = main.dataset.seller ?? '';

/** @param {string} en @param {string} de */
const say = (en, de) => (german ? de : en);

/** @param {string} text */
export const quoted = text => (german ? `„${text}“` : `“${text}”`);

/** @type {Record<string, string>} */
const done = {
  'add-line': say('Added', 'Hinzugefügt'),
  'reword': say('In other words', 'Neu gefasst'),
  'choose-wording': say('This wording', 'Diese Fassung'),
  'confirm': say('That’s right', 'Das stimmt'),
  'confirm-all': say('They are right', 'Sie stimmen'),
  'withdraw': say('No longer sure', 'Nicht mehr sicher'),
  'strike': say('Struck', 'Gestrichen'),
  'not-now': say('Not now', 'Nicht jetzt'),
  'take-up': say('Taken up again', 'Wieder aufgenommen'),
  'up': say('Moved up', 'Nach oben verschoben'),
  'down': say('Moved down', 'Nach unten verschoben'),
  'move': say('Moved to', 'Verschoben zu'),
  'leave-open': say('Left open on purpose', 'Mit Absicht offen gelassen'),
  'ask-again': say('Taken up again', 'Wieder aufgenommen'),
  'note': say('A note', 'Eine Notiz'),
  'note-item': say('A note', 'Eine Notiz'),
  'rename': say('Title', 'Titel'),
  'choices': say('Choices and quantities', 'Auswahl und Mengen'),
  'strike-item': say('Struck from the offer', 'Aus dem Angebot gestrichen'),
  'take-up-item': say('Taken up again', 'Wieder aufgenommen'),
  'propose': say('This is it', 'Das ist es'),
  'accept': say('Accepted', 'Angenommen'),
  'take-back': say('Acceptance taken back', 'Annahme zurückgenommen'),
  'would-change': say('I’d change something', 'Ich würde etwas ändern'),
  'not-for-me': say('Not for me, and that’s fine', 'Nichts für mich, und das ist in Ordnung'),
  'open-again': say('Opened again', 'Wieder geöffnet'),
};

export const words = {
  /** @param {string} act */
  done: act => done[act] ?? act,
  notSent: say('not sent yet', 'noch nicht geschickt'),
  saved: say('in the answer that you saved', 'in der Antwort, die Sie gesichert haben'),
  takeBack: say('Take back', 'Zurücknehmen'),
  change: say('Change', 'Ändern'),
  takenBack: say('Taken back.', 'Zurückgenommen.'),
  /** @param {number} count */
  bar: count => (count === 1 ? say('One thing not sent yet', 'Eines noch nicht geschickt') : say(`${count} things not sent yet`, `${count} Dinge noch nicht geschickt`)),
  name: say('Your name is needed for this, so that both know who said it.', 'Dafür braucht es Ihren Namen, damit beide wissen, wer es gesagt hat.'),
  empty: say('There are no words in it yet.', 'Es stehen noch keine Worte darin.'),
  tooLong: say('This is longer than fits: up to 4,000 characters. In two parts it fits.', 'Das ist länger, als Platz ist: bis zu 4.000 Zeichen. In zwei Teilen passt es.'),
  number: say('Write a number, such as 2 or 2.5.', 'Schreiben Sie eine Zahl, etwa 2 oder 2,5.'),
  acceptChanged: say(`You have changed something here. ${seller} brings that in first; then there is a new version, and a new file to accept it in. So there is nothing to accept in this one any more.`,
    `Sie haben hier etwas geändert. ${seller} holt das zuerst herein; dann gibt es eine neue Fassung und eine neue Datei, in der Sie sie annehmen können. In dieser gibt es darum nichts mehr anzunehmen.`),
  acceptGone: say('You had accepted the version as it was sent. Since you have changed something now, that is taken back.',
    'Sie hatten die Fassung angenommen, wie sie geschickt wurde. Da Sie jetzt etwas geändert haben, ist das zurückgenommen.'),
  saving: say(`Saved, most often in your downloads. Attach it to a reply to ${seller}. If nothing was saved, copy it as a text instead.`,
    `Gesichert, meist bei Ihren Downloads. Hängen Sie sie an eine Antwort an ${seller}. Wurde nichts gesichert, kopieren Sie sie stattdessen als Text.`),
  shared: say('Handed over to the program that you chose. If it did not arrive there, save it or copy it as a text.', 'An das Programm übergeben, das Sie gewählt haben. Kam sie dort nicht an, sichern Sie sie oder kopieren Sie sie als Text.'),
  copied: say(`Copied. Paste it in a reply to ${seller}.`, `Kopiert. Fügen Sie sie in eine Antwort an ${seller} ein.`),
  copyYourself: say(`Copy the text below, all of it, and paste it in a reply to ${seller}.`, `Kopieren Sie den ganzen Text unten und fügen Sie ihn in eine Antwort an ${seller} ein.`),
  fileName: say('Answer', 'Antwort'),
  /** @param {string} title */
  fileHead: title => say(`My answer to ${quoted(title)}:`, `Meine Antwort zu ${quoted(title)}:`),
  fileFoot: say(`${seller}: bring this file, or the mail, in under “Bring in an answer”. The part below is for the program.`,
    `${seller}: Hol diese Datei oder die Mail unter „Antwort holen“ herein. Der Teil darunter ist für das Programm.`),
  iAm: say('You write as', 'Sie schreiben als'),
};
