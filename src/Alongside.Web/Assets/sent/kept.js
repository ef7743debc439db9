// What this browser keeps of this file: in its local storage, or, where it has none to give, until the page is closed.
import { main } from './words.js';

const prefix = `alongside:sent:${main.dataset.form}:${main.dataset.sending}:`;

/** @type {Map<string, string>} */
const memory = new Map();

/** Whether what is typed is still there when the file is opened again. */
export const lasts = (() => {
  try {
    localStorage.setItem(`${prefix}try`, '1');
    const kept = localStorage.getItem(`${prefix}try`) === '1';
    localStorage.removeItem(`${prefix}try`);
    return kept;
  } catch {
    return false;
  }
})();

/** @param {string} key @returns {any} */
export function recall(key) {
  try {
    return JSON.parse(memory.get(key) ?? (lasts ? localStorage.getItem(prefix + key) : null) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} key @param {any} value Null to forget it. */
export function keep(key, value) {
  memory.delete(key);
  try {
    if (lasts && value === null) localStorage.removeItem(prefix + key);
    else if (lasts) localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // It is full: then it is kept as long as the page is open, and one is asked before closing it.
    memory.set(key, JSON.stringify(value));
  }
  if (!lasts && value !== null) memory.set(key, JSON.stringify(value));
}

/** Whether closing the page would lose something. */
export const isFragile = () => memory.size > 0;
