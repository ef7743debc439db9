// From a form on the page to the fields that it would have posted, as they are meant after what was done before.
import { doOf, entries } from './entries.js';
import { words } from './words.js';

const longest = 4000;

/** @param {HTMLFormElement} form @param {HTMLElement | null} by The button. */
export function read(form, by) {
  /** @type {Record<string, string[]>} */
  const fields = {};
  const data = new FormData(form);
  if (by instanceof HTMLButtonElement && by.name) data.append(by.name, by.value);
  for (const [name, value] of data) if (typeof value === 'string' && name !== 'id' && name !== 'at') (fields[name] ??= []).push(wellFormed(value));
  // Who words a line once more has their own wording before them.
  if (fields.seen && fields.line) {
    const own = entries().filter(e => doOf(e) === 'reword' && e.fields.line?.[0] === fields.line[0]).map(e => e.id);
    fields.seen = [[fields.seen[0], ...own].join(' ').trim()];
  }
  return fields;
}

// Half a character, as a cut emoji leaves it, cannot be written down.
const wellFormed = (/** @type {string} */ text) => new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\r\n', '\n');

/** Why it cannot be added as it is, and at which field; null where it can. @param {HTMLFormElement} form @param {Record<string, string[]>} fields @param {string} name */
export function trouble(form, fields, name) {
  const does = fields.do?.[0] ?? '';
  const at = (/** @type {string} */ field) => /** @type {HTMLInputElement | null} */ ([...form.elements].find(e => /** @type {HTMLInputElement} */ (e).name === field && /** @type {HTMLInputElement} */ (e).type !== 'hidden'));
  if (['confirm', 'confirm-all', 'accept'].includes(does) && !name) return { field: at('name'), says: words.name };
  if (does === 'introduce' && !fields.name?.[0]?.trim()) return { field: at('name'), says: words.empty };
  const given = ['text', 'title', 'choice', 'amount', 'date'].some(f => fields[f]?.some(v => v.trim()));
  if (['add-line', 'reword', 'note', 'note-item', 'rename'].includes(does) && !given) return { field: at('text') ?? at('title'), says: words.empty };
  for (const field of ['text', 'wish', 'reason']) if ((fields[field]?.[0] ?? '').length > longest) return { field: at(field), says: words.tooLong };
  for (const [field, [value]] of Object.entries(fields)) if (field.startsWith('quantity-') && !/^[\d\s.,'’]*\d$/.test(value.trim())) return { field: at(field), says: words.number };
  return null;
}

/** Shows the choices and quantities that were kept, and makes the next ones know of them. */
export function restoreChoices() {
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('offer-choices'));
  if (!form) return;
  for (const element of form.elements) {
    const field = /** @type {HTMLInputElement} */ (element);
    if (field.type === 'checkbox') field.checked = field.defaultChecked;
    else if (field.name.startsWith('quantity-') || field.type === 'hidden') field.value = field.defaultValue;
  }
  for (const entry of entries().filter(e => doOf(e) === 'choices')) {
    const chosen = entry.fields.chosen ?? [];
    for (const element of form.elements) {
      const field = /** @type {HTMLInputElement} */ (element);
      if (field.type === 'checkbox') field.checked = chosen.includes(field.value);
      else if (field.name.startsWith('quantity-')) field.value = entry.fields[field.name]?.[0] ?? field.value;
      // Only what somebody has been given already is what the next one starts from: what nobody has yet gives way to it.
      else if (entry.saved && field.name === 'was') field.value = chosen.join(' ');
      else if (entry.saved && field.name.startsWith('had-')) field.value = entry.fields[`quantity-${field.name.slice(4)}`]?.[0] ?? field.value;
    }
  }
}
