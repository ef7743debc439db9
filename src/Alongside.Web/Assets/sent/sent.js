// Makes the form in a file work: what would be posted is kept here as a part of the answer.
import { showAnswer, showBegun, watchAnswer } from './answer.js';
import { addedFrom, restoreDrafts, watchDrafts } from './drafts.js';
import { addEntry, doOf, keepName, nameOf } from './entries.js';
import { read, restoreChoices, trouble } from './fields.js';
import { isFragile, lasts } from './kept.js';
import { showPending } from './pending.js';
import { main, words } from './words.js';

const news = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
news.setAttribute('role', 'status');
document.body.append(news);

/** @param {string} [says] For those who hear the page. */
function show(says) {
  restoreChoices();
  showPending(show);
  showAnswer();
  if (says) news.textContent = says;
  for (const field of document.querySelectorAll('input[name=name]')) {
    const input = /** @type {HTMLInputElement} */ (field);
    if (input !== document.activeElement && nameOf()) input.value = nameOf();
  }
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} by */
function add(form, by) {
  const fields = read(form, by);
  const typed = fields.name?.[0]?.trim();
  const found = trouble(form, fields, typed || nameOf());
  if (found) {
    refuse(found.field, found.says);
    return;
  }
  if (typed) keepName(typed);
  delete fields.name;
  const does = fields.do?.[0] ?? '';
  if (does === 'introduce') {
    show(`${words.iAm} ${nameOf()}.`);
    fold(form);
    return;
  }
  const ended = addEntry(fields);
  addedFrom(form);
  if (does !== 'choices') reset(form, does, fields);
  fold(by?.closest('details.act') ?? form.closest('details'));
  show([words.done(does), words.notSent].join(', ') + (ended.some(e => doOf(e) === 'accept') ? `. ${words.acceptGone}` : ''));
}

/** @param {HTMLFormElement} form @param {string} does @param {Record<string, string[]>} fields */
function reset(form, does, fields) {
  // What a line was worded as is what one goes on from.
  if (does === 'reword' || does === 'rename') {
    const field = /** @type {HTMLTextAreaElement | null} */ (form.querySelector('textarea, input:not([type])'));
    if (field) field.value = field.defaultValue = fields.text?.[0] ?? fields.title?.[0] ?? '';
    return;
  }
  form.reset();
}

/** @param {Element | null} details */
function fold(details) {
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = false;
  details.querySelector('summary')?.focus({ preventScroll: true });
}

/** @param {HTMLInputElement | null} field @param {string} says */
function refuse(field, says) {
  news.textContent = says;
  if (!field) return;
  for (let details = field.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
  field.setCustomValidity(says);
  field.reportValidity();
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
}

document.addEventListener('submit', event => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.matches('form.write')) add(form, event.submitter);
});

// Where the name is known, what asks for it first needs one press.
main.addEventListener('click', event => {
  const summary = event.target instanceof Element ? event.target.closest('summary') : null;
  const details = summary?.parentElement;
  if (!nameOf() || !details?.matches('details.act') || !details.querySelector('input[name=name]')) return;
  event.preventDefault();
  details.querySelector('button')?.click();
});

main.addEventListener('keydown', event => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  field.form?.requestSubmit();
});

addEventListener('beforeunload', event => {
  if (isFragile()) event.preventDefault();
});

// The same file in another window.
addEventListener('storage', () => show());

document.documentElement.classList.add('on');
if (!lasts) /** @type {HTMLElement} */ (document.getElementById('not-kept')).hidden = false;
if (!nameOf() && main.dataset.name) keepName(main.dataset.name);
restoreDrafts();
addEventListener('pageshow', event => {
  if (event.persisted) return;
  restoreDrafts();
  show();
});
watchDrafts(showBegun);
watchAnswer(show);
show();
