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
    return JSON.parse((lasts ? localStorage.getItem(prefix + key) : null) ?? memory.get(key) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} key @param {any} value Null to forget it. */
export function keep(key, value) {
  const json = JSON.stringify(value);
  if (value === null) memory.delete(key);
  else memory.set(key, json);
  try {
    if (!lasts) return;
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, json);
  } catch {
    // It is full: then it is kept as long as the page is open, and one is asked before closing it.
    overflown = true;
  }
}

let overflown = false;

/** Whether closing the page would lose something. */
export const isFragile = () => (!lasts || overflown) && memory.size > 0;
