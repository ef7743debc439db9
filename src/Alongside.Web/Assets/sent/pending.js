// What was done and is not sent, shown at its place and in the answer's list, each with the way to take it back.
import { changesContent, doOf, dropEntry, entries, nameOf } from './entries.js';
import { unfold } from './drafts.js';
import { main, quoted, words } from './words.js';

/** @typedef {import('./entries.js').Entry} Entry */

/** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {string} className @param {...(Node | string)} content */
export function make(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** @param {string} text */
function own(text) {
  const made = make('p', 'words', text);
  made.dir = 'auto';
  return made;
}

/** Where it belongs. @param {Entry} entry @returns {HTMLElement} */
function placeOf({ fields }) {
  for (const id of ['line', 'about', 'question'].flatMap(name => fields[name] ?? [])) {
    const place = /** @type {HTMLElement | null} */ (document.querySelector(`[data-line="${CSS.escape(id)}"], [data-part="${CSS.escape(id)}"]`));
    if (place) return place;
  }
  const item = fields.item?.[0] ?? fields.about?.[0];
  if (item) return document.querySelector(`#i-${CSS.escape(item)} .offer-more`) ?? document.getElementById('offer') ?? main;
  const does = fields.do?.[0] ?? '';
  return document.getElementById(does === 'choices' ? 'offer' : does === 'rename' ? 'head' : 'ending') ?? main;
}

/** What it is about, in a few words. @param {Entry} entry */
function about({ fields }) {
  const line = fields.line?.[0] ?? fields.about?.[0];
  const text = line && document.querySelector(`[data-line="${CSS.escape(line)}"] .words`)?.textContent?.trim();
  if (text) return quoted(text.length > 80 ? `${Array.from(text).slice(0, 79).join('')}…` : text);
  const part = fields.question?.[0] ?? fields.about?.[0];
  const title = part && document.querySelector(`[data-part="${CSS.escape(part)}"] h2`)?.textContent?.trim();
  if (title) return quoted(title);
  const item = fields.item?.[0];
  return (item && document.querySelector(`#i-${CSS.escape(item)} .what`)?.textContent?.trim()) || '';
}

/** The words that were typed with it. @param {Entry} entry */
export function typedIn(entry) {
  const { fields } = entry;
  const first = (/** @type {string} */ name) => fields[name]?.[0]?.trim() ?? '';
  if (doOf(entry) === 'move') return document.querySelector(`[data-part="${CSS.escape(first('question'))}"] h2`)?.textContent?.trim() ?? '';
  if (doOf(entry) === 'choose-wording') return document.querySelector(`input[name=wording][value="${CSS.escape(first('wording'))}"]`)?.closest('li')?.querySelector('.words')?.textContent?.trim() ?? '';
  const amount = first('amount') && `${first('amount')} ${first('currency')}`.trim();
  return [...(fields.choice ?? []), amount, first('date'), first('title'), first('wish'), first('reason'), first('text')].filter(Boolean).join('\n');
}

/** In one line, for the list and for the answer's file. @param {Entry} entry */
export const headOf = entry => [words.done(doOf(entry)), about(entry)].filter(Boolean).join(': ');

/** @param {Entry} entry @param {(says: string) => void} then */
function back(entry, then) {
  const made = make('button', 'button link', words.takeBack, make('span', 'visually-hidden', `: ${headOf(entry)}`));
  made.type = 'button';
  made.addEventListener('click', () => {
    const place = placeOf(entry);
    dropEntry(entry.id);
    then(words.takenBack);
    const next = /** @type {HTMLElement | null} */ ([...place.querySelectorAll('summary, button, textarea')].find(e => e.getClientRects().length > 0));
    next?.focus({ preventScroll: true });
  });
  return made;
}

/** Takes an added line back into the field it was typed in. @param {Entry} entry @param {(says: string) => void} then */
function again(entry, then) {
  const made = make('button', 'button link', words.change, make('span', 'visually-hidden', `: ${typedIn(entry)}`));
  made.type = 'button';
  made.addEventListener('click', () => {
    const field = /** @type {HTMLTextAreaElement | null} */ (document.getElementById(`x-${entry.fields.question?.[0]}`));
    if (!field) return;
    field.value = [field.value.trim(), entry.fields.text?.[0] ?? ''].filter(Boolean).join('\n');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    dropEntry(entry.id);
    then('');
    unfold(field);
    field.focus();
  });
  return made;
}

/** @param {(says: string) => void} then Called when something was taken back. */
export function showPending(then) {
  for (const old of document.querySelectorAll('[data-live=pending]')) old.remove();
  for (const line of document.querySelectorAll('[data-pending]')) line.removeAttribute('data-pending');
  for (const entry of entries()) {
    const place = placeOf(entry);
    const typed = typedIn(entry);
    const shown = make('div', 'pending by-customer', make('p', 'line-head', make('span', 'who', nameOf()), ' ', make('span', 'standing', words.done(doOf(entry))), ' ', make('small', '', entry.saved ? words.saved : words.notSent)));
    shown.dataset.live = 'pending';
    if (typed) shown.append(own(typed));
    const acts = make('p', 'row', back(entry, then));
    if (doOf(entry) === 'add-line' && !entry.saved && entry.fields.text?.[0]) acts.prepend(again(entry, then));
    shown.append(acts);
    put(place, shown);
    const line = entry.fields.line?.[0] && place.matches('[data-line]') ? place : null;
    if (line) line.dataset.pending = `${line.dataset.pending ?? ''} ${doOf(entry)}`.trim();
    if (doOf(entry) === 'confirm-all') for (const each of place.querySelectorAll('[data-line].is-open')) /** @type {HTMLElement} */ (each).dataset.pending = 'confirm';
    if (doOf(entry) === 'leave-open' || doOf(entry) === 'confirm-all') place.dataset.pending = doOf(entry);
  }
  showAcceptance();
}

/** Under what stands there already, and above the field for more. @param {HTMLElement} place @param {HTMLElement} shown */
function put(place, shown) {
  const lines = place.querySelector(':scope > .lines-of');
  if (lines) lines.insertBefore(shown, lines.querySelector(':scope > form.answer, :scope > details.add, :scope > .beside'));
  else if (place.matches('[data-line]')) place.insertBefore(shown, place.querySelector(':scope > .acts'));
  else if (place.id === 'ending') place.insertBefore(shown, document.getElementById('answers') ?? place.lastElementChild);
  else place.append(shown);
}

// The version that can be accepted is the one that was sent.
function showAcceptance() {
  const place = document.querySelector('#answers .for-accept');
  const button = place?.querySelector('button');
  if (!place || !button) return;
  const changed = entries().some(changesContent);
  button.disabled = changed;
  if (!changed) return;
  const says = make('p', 'notice', words.acceptChanged);
  says.dataset.live = 'pending';
  button.before(says);
}
