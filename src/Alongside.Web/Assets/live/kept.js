// What this browser keeps of one form: in its local storage, or, where it has none to give, until the page is closed.

/** @type {Map<string, string>} */
const memory = new Map();

/** The address of the form, which is also what is kept under. */
export const here = /** @type {RegExpExecArray} */ (/^\/(f|forms)\/[^/]+/.exec(location.pathname))[0];
const prefix = `alongside:${here}:`;

/** @param {string} key @returns {any} */
export function get(key) {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? memory.get(key) ?? 'null');
  } catch {
    return JSON.parse(memory.get(key) ?? 'null');
  }
}

/** @param {string} key @param {any} value */
export function set(key, value) {
  const json = JSON.stringify(value);
  try {
    localStorage.setItem(prefix + key, json);
    memory.delete(key);
  } catch {
    memory.set(key, json);
  }
}

/** @param {string} key */
export function remove(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(prefix + key);
  } catch { /* There is none. */ }
}

/** The keys that begin so. @param {string} beginning */
export function keys(beginning) {
  const found = new Set(memory.keys());
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) found.add(key.slice(prefix.length));
  } catch { /* There is none. */ }
  return [...found].filter(key => key.startsWith(beginning));
}

/** Forgets all that is kept of this form. */
export function forget() {
  for (const key of keys('')) remove(key);
}

/** Hears of what other tabs keep or remove. @param {() => void} what */
export function elsewhere(what) {
  addEventListener('storage', event => {
    if (event.key === null || event.key.startsWith(prefix)) what();
  });
}
