// What was written and is not acknowledged yet. It stays in this browser until it is, through reloads and crashes, and is
// sent in order. Where two tabs send the same, the server takes the second as what it is: a repeat.
import * as kept from './kept.js';

/**
 * @typedef {object} Entry
 * @property {string} id The change's id, made once.
 * @property {number} at Its place in the order.
 * @property {Record<string, string[]>} fields What the form would post.
 * @property {string} [refused] Why it was not taken, for the reader.
 * @typedef {{ taken: boolean, message?: string }} Outcome
 */

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id like those that the server makes: 130 random bits. */
export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(26)), byte => letters[byte & 31]).join('');

export class Outbox extends EventTarget {
  /** @type {Promise<void> | null} */
  #sending = null;
  #timer = 0;
  #pause = 2000;
  #send;

  /** @param {(entry: Entry) => Promise<Outcome>} send Throws where it could not be sent, or nobody knows. */
  constructor(send) {
    super();
    this.#send = send;
    kept.elsewhere(() => this.dispatchEvent(new Event('change')));
  }

  /** @returns {Entry[]} */
  get entries() {
    return kept.keys('out:').map(key => kept.get(key)).filter(Boolean).sort((a, b) => a.at - b.at);
  }

  /** @param {string} id @param {Record<string, string[]>} fields */
  add(id, fields) {
    const last = this.entries.at(-1)?.at ?? 0;
    kept.set(`out:${id}`, { id, fields, at: Math.max(Date.now(), last + 1) });
    this.dispatchEvent(new Event('change'));
    this.send();
  }

  /** Tries once more with what was refused. @param {Entry} entry */
  again(entry) {
    kept.set(`out:${entry.id}`, { ...entry, refused: undefined });
    this.dispatchEvent(new Event('change'));
    this.send();
  }

  /** @param {string} id */
  drop(id) {
    kept.remove(`out:${id}`);
    this.dispatchEvent(new Event('change'));
  }

  /** Sends what waits. */
  send() {
    clearTimeout(this.#timer);
    this.#sending ??= this.#inTurn().finally(() => {
      this.#sending = null;
      if (this.#next()) this.#timer = setTimeout(() => this.send(), this.#pause);
    });
  }

  #next() {
    return this.entries.find(entry => entry.refused === undefined);
  }

  // Only a page that is served safely has locks; without them two tabs may send the same, which does no harm.
  async #inTurn() {
    if (navigator.locks) await navigator.locks.request(`alongside:${kept.here}`, () => this.#all());
    else await this.#all();
  }

  async #all() {
    for (let entry = this.#next(); entry; entry = this.#next()) {
      try {
        const outcome = await this.#send(entry);
        this.#pause = 2000;
        if (outcome.taken) {
          kept.remove(`out:${entry.id}`);
          this.dispatchEvent(new CustomEvent('taken', { detail: entry }));
        } else {
          kept.set(`out:${entry.id}`, { ...entry, refused: outcome.message ?? '' });
        }
        this.dispatchEvent(new Event('change'));
      } catch {
        this.#pause = Math.min(15_000, this.#pause * 2);
        return;
      }
    }
  }
}
