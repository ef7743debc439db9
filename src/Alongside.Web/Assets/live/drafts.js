// Words that are begun and not sent: kept in this browser as they are typed, put back after a reload, removed when sent.
import * as kept from './kept.js';
import { words } from './words.js';

/** Where words are typed. */
export const typed = 'textarea, input[type=text], input:not([type])';

/** What a write form is for: the same before and after a reload, and for the server's next page. @param {HTMLFormElement} form */
export function purpose(form) {
  const fixed = [...form.elements].filter(e => e instanceof HTMLInputElement && e.type === 'hidden' && !['id', 'seen', '__RequestVerificationToken'].includes(e.name));
  return fixed.map(e => /** @type {HTMLInputElement} */ (e).value).join(' ');
}

/** @param {Element} root @returns {(HTMLTextAreaElement | HTMLInputElement)[]} */
export const fieldsIn = root => /** @type {HTMLTextAreaElement[]} */ ([...(root instanceof HTMLFormElement ? root.elements : root.querySelectorAll(typed))].filter(e => e.matches(typed)));

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
export const isUnsent = field => field.value !== field.defaultValue;

const seenOf = (/** @type {HTMLFormElement} */ form) => /** @type {HTMLInputElement | null} */ (form.querySelector('input[name=seen]'));
const keyOf = (/** @type {HTMLInputElement | HTMLTextAreaElement} */ field) => `draft:${purpose(/** @type {HTMLFormElement} */ (field.form))} ${field.name}`;

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
function keep(field) {
  if (!field.form) return;
  if (isUnsent(field)) kept.set(keyOf(field), { text: field.value, seen: seenOf(field.form)?.value });
  else kept.remove(keyOf(field));
}

/** Puts back what was begun. @param {Element} root */
export function restore(root) {
  for (const field of fieldsIn(root)) {
    const draft = field.form?.matches('form.write') ? kept.get(keyOf(field)) : null;
    if (!draft || isUnsent(field) || draft.text === field.value) continue;
    field.value = draft.text;
    // What stood there when the words were begun is what they answer.
    const seen = seenOf(/** @type {HTMLFormElement} */ (field.form));
    if (seen && draft.seen !== undefined) seen.value = draft.seen;
    for (let details = field.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
  }
}

/** What was begun in a form is sent. @param {HTMLFormElement} form */
export function sent(form) {
  for (const field of fieldsIn(form)) {
    timers.delete(field);
    kept.remove(keyOf(field));
  }
}

/** @type {Map<HTMLTextAreaElement | HTMLInputElement, number>} */
const timers = new Map();

/** Keeps what is being typed under an element. @param {Element} root */
export function watch(root) {
  root.addEventListener('input', event => {
    const field = /** @type {HTMLTextAreaElement} */ (event.target);
    if (!field.matches?.(typed) || !field.form?.matches('form.write')) return;
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => timers.delete(field) && keep(field), 250));
  });
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}

/** Keeps at once what waits to be kept. */
export function flush() {
  for (const [field, timer] of timers) {
    clearTimeout(timer);
    keep(field);
  }
  timers.clear();
}

/** Takes back what was begun, and leaves a way to have it again. @param {HTMLTextAreaElement} field */
export function takeBack(field) {
  const text = field.value;
  field.value = field.defaultValue;
  timers.delete(field);
  kept.remove(keyOf(field));
  field.parentElement?.querySelector('[data-live=taken-back]')?.remove();
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet', textContent: words.bringBack });
  button.dataset.live = 'taken-back';
  button.addEventListener('click', () => {
    button.remove();
    field.value = text;
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.after(button);
}
