/** Stands in for App Bridge in the app's frame: what the app uses of `window.shopify`, spoken by messages with the admin page around it. */
(() => {
  const script = document.currentScript;
  const query = new URLSearchParams(location.search);
  const remembered = (name) => {
    const value = query.get(name);
    if (value !== null) sessionStorage.setItem(`app-bridge-${name}`, value);
    return value ?? sessionStorage.getItem(`app-bridge-${name}`) ?? '';
  };
  const config = {
    apiKey: script?.dataset.apiKey ?? '',
    host: remembered('host'),
    shop: remembered('shop'),
    locale: remembered('locale') || 'en-US',
  };

  let asked = 0;
  const waiting = new Map();
  const post = (kind, more = {}) => parent.postMessage({ bridge: 'app', kind, ...more }, '*');
  const ask = (kind, more = {}) =>
    new Promise((resolve) => {
      const id = ++asked;
      waiting.set(id, resolve);
      post(kind, { id, ...more });
    });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.bridge !== 'admin') return;
    if (data.kind === 'answer') {
      waiting.get(data.id)?.(data.value);
      waiting.delete(data.id);
    }
    if (data.kind === 'navigate') {
      const link =
        [...document.querySelectorAll('ui-nav-menu a')].find(
          (each) => each.getAttribute('href') === data.href,
        ) ?? Object.assign(document.createElement('a'), { href: data.href });
      if (!link.isConnected) document.body.append(link);
      link.dispatchEvent(new CustomEvent('shopify:navigate', { bubbles: true }));
    }
    if (data.kind === 'save-bar')
      document
        .querySelector(
          `ui-save-bar#${CSS.escape(data.name)} button${data.action === 'save' ? '[variant="primary"]' : ':not([variant="primary"])'}`,
        )
        ?.click();
    if (data.kind === 'title-bar') titleBar()?.querySelectorAll('button')[data.index]?.click();
  });

  let token = { value: '', until: 0 };
  async function idToken(fresh = false) {
    if (fresh || token.until < Date.now())
      token = { value: await ask('id-token'), until: Date.now() + 40_000 };
    return token.value;
  }

  // Leaving the app, as for a charge's confirmation, navigates the whole window.
  const leave = (address) => post('leave', { address: new URL(address, location.href).href });
  const plainOpen = window.open.bind(window);
  window.open = (address, target, ...more) => {
    if (parent === window || (target !== '_top' && target !== '_parent'))
      return plainOpen(address, target, ...more);
    if (String(address).startsWith('shopify:admin/'))
      post('open-admin', { path: String(address).slice('shopify:admin'.length) });
    else leave(address);
    return null;
  };

  // Requests to the app's own server carry the id token; one that came too late is asked again with a new one.
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin || request.headers.has('authorization'))
      return plainFetch(request);
    const again = request.clone();
    request.headers.set('authorization', `Bearer ${await idToken()}`);
    const reply = await plainFetch(request);
    const elsewhere = reply.headers.get('x-shopify-api-request-failure-reauthorize-url');
    if (elsewhere !== null) leave(elsewhere);
    if (reply.headers.get('x-shopify-retry-invalid-session-request') === null) return reply;
    again.headers.set('authorization', `Bearer ${await idToken(true)}`);
    return plainFetch(again);
  };

  window.shopify = {
    config,
    environment: { embedded: parent !== window, mobile: false, pos: false },
    idToken: () => idToken(),
    loading: (yes = true) => post('loading', { yes }),
    toast: {
      show: (message, options = {}) => (
        post('toast', { message, isError: options.isError === true }),
        String(++asked)
      ),
      hide: () => post('toast-hide'),
    },
    saveBar: {
      show: async (name) => post('save-bar', { name, open: true }),
      hide: async (name) => post('save-bar', { name, open: false }),
      toggle: async (name) => post('save-bar', { name, open: 'toggle' }),
      leaveConfirmation: () => ask('leave-confirmation'),
    },
    resourcePicker: (options) => ask('resource-picker', { options }),
    scopes: {
      query: () => ask('scopes'),
      request: async (scopes) => {
        throw new Error(
          `Only scopes that the app declares as optional can be asked for here, and "${scopes.join(', ')}" is none. Required ones are granted where the app is installed.`,
        );
      },
    },
    user: async () => ({ accountAccess: 'full' }),
  };

  customElements.define(
    'ui-save-bar',
    class extends HTMLElement {
      show() {
        post('save-bar', { name: this.id, open: true });
      }
      hide() {
        post('save-bar', { name: this.id, open: false });
      }
    },
  );

  // A modal lies over the whole admin there; here over the frame. Its title and buttons are those of the title bar inside it.
  customElements.define(
    'ui-modal',
    class extends HTMLElement {
      #dialog = Object.assign(document.createElement('dialog'), { className: 'ui-modal' });
      show() {
        if (this.#dialog.open) return;
        const bar = this.querySelector('ui-title-bar');
        const buttons = [...(bar?.querySelectorAll('button') ?? [])].map((button) => {
          const shown = Object.assign(document.createElement('button'), {
            type: 'button',
            textContent: button.textContent,
            disabled: button.disabled,
          });
          shown.addEventListener('click', () => button.click());
          return shown;
        });
        const heading = Object.assign(document.createElement('h2'), {
          textContent: bar?.getAttribute('title') ?? '',
        });
        const body = document.createElement('div');
        body.append(...[...this.children].filter((child) => child !== bar));
        const end = document.createElement('div');
        end.append(...buttons);
        this.#dialog.replaceChildren(heading, body, end);
        this.#dialog.setAttribute('aria-label', heading.textContent);
        this.#dialog.onclose = () => {
          this.append(...body.children);
          this.dispatchEvent(new CustomEvent('hide'));
        };
        document.body.append(this.#dialog);
        this.#dialog.showModal();
        this.dispatchEvent(new CustomEvent('show'));
      }
      hide() {
        this.#dialog.close();
      }
      toggle() {
        if (this.#dialog.open) this.hide();
        else this.show();
      }
    },
  );
  const modal = (id) => {
    const found = document.getElementById(id);
    if (found?.localName !== 'ui-modal') throw new Error(`There is no modal "${id}" on this page.`);
    return found;
  };
  window.shopify.modal = {
    show: async (id) => modal(id).show(),
    hide: async (id) => modal(id).hide(),
    toggle: async (id) => modal(id).toggle(),
  };

  // The admin shows these; the frame does not.
  document.head.append(
    Object.assign(document.createElement('style'), {
      textContent: 'ui-nav-menu, ui-title-bar, ui-save-bar, ui-modal { display: none }',
    }),
  );

  const reload = query.get('shopify-reload');
  if (reload !== null) {
    void idToken().then((value) => {
      const url = new URL(reload, location.origin);
      url.searchParams.set('id_token', value);
      location.replace(url);
    });
    return;
  }

  // That of the page, not one of a modal.
  const titleBar = () =>
    [...document.querySelectorAll('ui-title-bar')].find((each) => each.closest('ui-modal') === null);
  const describe = () =>
    post('page', {
      path:
        location.pathname +
        location.search
          .replace(/[?&](embedded|hmac|host|id_token|locale|session|shop|timestamp)=[^&]*/g, '')
          .replace(/^&/, '?'),
      title: titleBar()?.getAttribute('title') ?? document.title,
      actions: [...(titleBar()?.querySelectorAll('button') ?? [])].map((button) => ({
        label: button.textContent,
        kind: button.getAttribute('variant') ?? 'secondary',
      })),
      links: [...document.querySelectorAll('ui-nav-menu a')]
        .filter((link) => link.getAttribute('rel') !== 'home')
        .map((link) => ({ label: link.textContent, href: link.getAttribute('href') })),
    });
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(describe, 30);
  };
  for (const name of ['pushState', 'replaceState']) {
    const plain = history[name].bind(history);
    history[name] = (...given) => {
      plain(...given);
      soon();
    };
  }
  addEventListener('popstate', soon);
  addEventListener('load', () => {
    soon();
    new MutationObserver(soon).observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['title'],
    });
  });
  addEventListener(
    'click',
    (event) => {
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
      if (href?.startsWith('shopify:admin/')) {
        event.preventDefault();
        post('open-admin', { path: href.slice('shopify:admin'.length) });
      }
    },
    true,
  );
})();
