// Words that are begun and not added: kept as they are typed, put back when the file is opened again.
import { keep, recall } from './kept.js';
import { main } from './words.js';

const typed = 'textarea, input[type=text], input[type=date], input:not([type])';

/** What a form is for: the same each time. @param {HTMLFormElement} form */
function purpose(form) {
  const fixed = [...form.elements].filter(e => e instanceof HTMLInputElement && e.type === 'hidden' && !['id', 'seen', 'was', 'hash'].includes(e.name) && !e.name.startsWith('had-'));
  return fixed.map(e => /** @type {HTMLInputElement} */ (e).value).join(' ');
}

/** @param {HTMLFormElement} form @returns {HTMLTextAreaElement[]} */
const fieldsIn = form => /** @type {HTMLTextAreaElement[]} */ ([...form.elements].filter(e => e.matches(typed) && /** @type {HTMLInputElement} */ (e).name !== 'name'));

/** @param {HTMLTextAreaElement} field */
const keyOf = field => `draft:${purpose(/** @type {HTMLFormElement} */ (field.form))} ${field.name}`;

/** @param {HTMLTextAreaElement} field */
const isBegun = field => field.value !== field.defaultValue && field.value.trim() !== '';

/** Words that are begun, each with the part of the page where they stand. */
export function begun() {
  return [...document.querySelectorAll('form.write')].flatMap(form => fieldsIn(/** @type {HTMLFormElement} */ (form))).filter(field => field.matches('textarea') && isBegun(field));
}

/** Puts back what was begun. What the browser itself puts back may be older. */
export function restoreDrafts() {
  for (const form of document.querySelectorAll('form.write:not(#offer-choices)')) {
    for (const field of fieldsIn(/** @type {HTMLFormElement} */ (form))) {
      const text = recall(keyOf(field));
      if ((text ?? field.defaultValue) !== field.value) field.value = text ?? field.defaultValue;
      if (text !== null) unfold(field);
    }
  }
}

/** @param {Element} element */
export function unfold(element) {
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
}

/** What was begun in a form is added. @param {HTMLFormElement} form */
export function addedFrom(form) {
  for (const field of fieldsIn(form)) keep(keyOf(field), null);
}

/** @param {() => void} then */
export function watchDrafts(then) {
  main.addEventListener('input', event => {
    const field = /** @type {HTMLTextAreaElement} */ (event.target);
    if (!field.matches(typed) || !field.form?.matches('form.write') || field.name === 'name') return;
    keep(keyOf(field), field.value === field.defaultValue ? null : field.value);
    then();
  });
}
