// What was done in the file, in its order: each with the fields that the page would have posted.
import { keep, recall } from './kept.js';

/**
 * @typedef {object} Entry
 * @property {string} id The change's id, made once.
 * @property {string} at When, by this device's clock.
 * @property {Record<string, string[]>} fields
 * @property {boolean} [saved] Whether an answer with it was saved.
 */

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id like those that the program makes: 130 random bits. */
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(26)), byte => letters[byte & 31]).join('');

/** @returns {Entry[]} */
export const entries = () => recall('entries') ?? [];

/** @param {Entry[]} all */
const keepEntries = all => keep('entries', all.length > 0 ? all : null);

/** @param {Entry} entry */
export const doOf = entry => entry.fields.do?.[0] ?? '';

const aboutTheWhole = ['accept', 'would-change', 'not-for-me', 'open-again'];
const besideTheContent = ['note', 'note-item', 'propose', 'take-back', ...aboutTheWhole];

/** Whether it makes another version of what is accepted. @param {Entry} entry */
export const changesContent = entry => !besideTheContent.includes(doOf(entry));

/** What a new one puts an end to, as long as nobody has it yet. @param {Entry} made @param {Entry} other */
function ends(made, other) {
  if (other.saved) return false;
  if (aboutTheWhole.includes(doOf(made)) && aboutTheWhole.includes(doOf(other))) return true;
  if (doOf(made) === 'choices' && doOf(other) === 'choices') return true;
  if (doOf(made) === 'reword' && doOf(other) === 'reword') return made.fields.line?.[0] === other.fields.line?.[0];
  return changesContent(made) && ['accept', 'propose'].includes(doOf(other));
}

/** @param {Record<string, string[]>} fields @returns {Entry[]} What was put an end to. */
export function addEntry(fields) {
  const made = { id: newId(), at: new Date().toISOString(), fields };
  const ended = entries().filter(other => ends(made, other));
  keepEntries([...entries().filter(other => !ended.some(e => e.id === other.id)), made]);
  return ended;
}

/** @param {string} id */
export const dropEntry = id => keepEntries(entries().filter(entry => entry.id !== id));

export const markSaved = () => keepEntries(entries().map(entry => ({ ...entry, saved: true })));

/** The name that was typed; empty where none was. */
export const nameOf = () => /** @type {string} */ (recall('name') ?? '');

/** @param {string} name */
export const keepName = name => keep('name', name.trim() || null);
