// What is on its way, at its place, so that one sees what one has written before it has arrived.
import { words } from './words.js';

/** @typedef {import('./outbox.js').Entry} Entry */

/** @param {import('./outbox.js').Outbox} outbox @param {Entry[]} arrived What the server has, and the page not yet. */
export function showOutbox(outbox, arrived) {
  for (const own of document.querySelectorAll('[data-live=outbox]')) own.remove();
  for (const entry of [...arrived, ...outbox.entries]) {
    const own = document.createElement('div');
    own.dataset.live = 'outbox';
    own.className = entry.refused === undefined ? 'unsent' : 'notice refused';
    if (entry.refused !== undefined) own.append(text('p', entry.refused || words.refused));
    own.append(what(entry));
    if (entry.refused === undefined && !arrived.includes(entry)) own.append(text('small', words.notSent));
    if (entry.refused !== undefined) own.append(button(words.again, () => outbox.again(entry)), button(words.putAway, () => outbox.drop(entry.id)));
    putIn(placeOf(entry), own);
  }
}

/** @param {Entry} entry */
function what(entry) {
  const typed = entry.fields.text?.[0] ?? '';
  return text('p', [words.done(entry.fields.do?.[0] ?? ''), typed].filter(Boolean).join(' '));
}

/** Under what stands there already, and above the field for more. @param {Element} place @param {Element} own */
export function putIn(place, own) {
  const lines = place.querySelector('.lines-of');
  if (lines) lines.insertBefore(own, lines.querySelector(':scope > form.answer, :scope > details.add'));
  else place.append(own);
}

/** @param {Entry} entry */
function placeOf({ fields }) {
  const ids = ['line', 'about', 'item', 'question'].flatMap(name => fields[name] ?? []);
  for (const id of ids) {
    const place = document.querySelector(`[data-line="${CSS.escape(id)}"], [data-part="${CSS.escape(id)}"]`);
    if (place) return place;
  }
  return /** @type {Element} */ (document.querySelector('main'));
}

/** @param {string} name @param {string} content */
function text(name, content) {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}

/** @param {string} label @param {() => void} what */
function button(label, what) {
  const made = /** @type {HTMLButtonElement} */ (text('button', label));
  made.type = 'button';
  made.className = 'button quiet';
  made.addEventListener('click', what);
  return made;
}
