// The live connection: it tries without end, with pauses that grow to fifteen seconds, and at once when there is reason to.

const first = 500;
const longest = 15_000;

export class Connection extends EventTarget {
  #pause = first;
  #timer = 0;
  #ended = false;
  #hub;

  /** How often it could not be made since it last could. */
  failed = 0;

  /** @param {string} address */
  constructor(address) {
    super();
    // Where the page has an element with the id "exports", the script takes it for a place to put itself.
    const page = /** @type {any} */ (window);
    const { HubConnectionBuilder, HttpTransportType, LogLevel } = page.signalR ?? page.exports.signalR;
    this.#hub = new HubConnectionBuilder()
      .withUrl(address, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
      .configureLogging(LogLevel.None)
      .build();
    for (const name of ['changed', 'present', 'typing']) this.#hub.on(name, (/** @type {any} */ content) => this.#tell(name, content));
    this.#hub.onclose(() => {
      this.#tell('shut');
      this.#later();
    });
    addEventListener('online', () => this.now());
    addEventListener('pageshow', () => this.now());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.now());
    addEventListener('offline', () => this.#hub.stop().catch(() => {}).finally(() => this.#tell('shut')));
  }

  get isOpen() {
    return this.#hub.state === 'Connected';
  }

  /** Connects, unless it is connected already. */
  async now() {
    clearTimeout(this.#timer);
    if (this.#ended || this.#hub.state !== 'Disconnected') return;
    if (!navigator.onLine) {
      this.#tell('shut');
      return;
    }
    try {
      await this.#hub.start();
      [this.#pause, this.failed] = [first, 0];
      this.#tell('open');
    } catch {
      this.failed++;
      this.#tell('shut');
      this.#later();
    }
  }

  /** Lets go for good. */
  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#hub.stop().catch(() => {});
  }

  /** Asks, and waits for the answer. @param {string} method @param {...any} content @returns {Promise<any>} */
  ask(method, ...content) {
    return this.#hub.invoke(method, ...content);
  }

  /** Says something that may get lost. @param {string} method @param {...any} content */
  say(method, ...content) {
    if (this.isOpen) this.#hub.send(method, ...content).catch(() => {});
  }

  #later() {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), this.#pause * (0.7 + Math.random() * 0.3));
    this.#pause = Math.min(longest, this.#pause * 2);
  }

  /** @param {string} name @param {any} [detail] */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
