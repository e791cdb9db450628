/** The admin around the app's frame: answers the requests of the app's App Bridge, and shows its messages. */
(() => {
  const frame = freshFrame(document.querySelector('iframe'));
  const toast = document.querySelector('#toast');
  const saveBar = document.querySelector('#save-bar');
  const subNav = document.querySelector('#app-links');
  const progress = document.querySelector('#loading');
  const picker = document.querySelector('#picker');
  if (frame === null) return;
  const APP = '/admin/apps/vitrine';
  const send = (message) => frame.contentWindow.postMessage({ bridge: 'admin', ...message }, '*');
  const answer = (id, value) => send({ kind: 'answer', id, value });

  addEventListener('message', async ({ source, data }) => {
    if (source !== frame.contentWindow || data?.bridge !== 'app') return;
    switch (data.kind) {
      case 'id-token':
        return answer(data.id, (await (await fetch('/admin/__app/id-token')).json()).token);
      case 'toast':
        toast.textContent = data.message;
        toast.classList.toggle('error', data.isError);
        toast.hidden = false;
        clearTimeout(toast.timer);
        toast.timer = setTimeout(() => (toast.hidden = true), 5000);
        return;
      case 'toast-hide':
        toast.hidden = true;
        return;
      case 'loading':
        progress.hidden = !data.yes;
        return;
      case 'save-bar':
        saveBar.dataset.name = data.name;
        saveBar.hidden = data.open === 'toggle' ? !saveBar.hidden : !data.open;
        return;
      case 'leave-confirmation':
        // As Shopify's: who stays is not answered.
        return saveBar.hidden || confirm('Leave page with unsaved changes?') ? answer(data.id) : undefined;
      case 'page':
        document.title = `${data.title} · Vitrine`;
        showTitleBar(data);
        history.replaceState(null, '', APP + data.path.replace(/^\/app/, ''));
        subNav.replaceChildren(
          ...data.links.map(({ label, href }) => {
            const link = Object.assign(document.createElement('a'), {
              href: APP + href.replace(/^\/app/, ''),
              textContent: label,
            });
            if (data.path.startsWith(href)) link.setAttribute('aria-current', 'page');
            link.addEventListener('click', (event) => {
              event.preventDefault();
              send({ kind: 'navigate', href });
            });
            return link;
          }),
        );
        return;
      case 'open-admin':
        location.href = `/admin${data.path}`;
        return;
      case 'leave':
        location.href = onThisMachine(new URL(data.address));
        return;
      case 'scopes':
        return answer(data.id, await (await fetch('/admin/__app/scopes')).json());
      case 'resource-picker':
        return answer(data.id, await pick(data.options));
    }
  });

  /**
   * Shopify's admin makes the frame by script, and so a browser that goes back opens the app in it anew. One that
   * the page came with would get its last address instead, without what an app is launched with.
   */
  function freshFrame(parsed) {
    if (performance.getEntriesByType('navigation')[0]?.type !== 'back_forward') return parsed;
    const made = parsed?.cloneNode() ?? null;
    parsed?.replaceWith(made);
    return made;
  }

  /** Shopify's own hosts are this store. */
  function onThisMachine({ protocol, host, pathname, search, hash, href }) {
    if (host === 'admin.shopify.com') return pathname.replace(/^\/store\/[^/]+/, '/admin') + search + hash;
    if (host.endsWith('.myshopify.com')) return pathname + search + hash;
    return /^https?:$/.test(protocol) ? href : location.href;
  }

  /** The page's title between its breadcrumb and its buttons. */
  function showTitleBar({ title, actions }) {
    const buttons = actions.map(({ label, kind }, index) => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: kind === 'breadcrumb' ? `‹ ${label}` : label,
        className: kind,
      });
      button.addEventListener('click', () => send({ kind: 'title-bar', index }));
      return { kind, button };
    });
    const of = (wanted) =>
      buttons.filter(({ kind }) => (kind === 'breadcrumb') === wanted).map(({ button }) => button);
    const heading = Object.assign(document.createElement('span'), { textContent: title });
    document.querySelector('#app-title').replaceChildren(...of(true), heading, ...of(false));
  }

  for (const button of saveBar.querySelectorAll('button'))
    button.addEventListener('click', () =>
      send({ kind: 'save-bar', name: saveBar.dataset.name, action: button.value }),
    );
  document.querySelector('#app-home')?.addEventListener('click', (event) => {
    event.preventDefault();
    send({ kind: 'navigate', href: '/app' });
  });

  /** As Shopify's: `multiple` may be a number, the most that can be picked; `selectionIds` are picked already; `filter.query` is what the search begins with. */
  async function pick({ type = 'product', multiple = false, selectionIds = [], filter = {} }) {
    if (type !== 'product') throw new Error(`This admin picks products, not "${type}".`);
    const products = (await (await fetch('/admin/__app/products')).json())
      .filter(({ status }) => filter.draft !== false || status !== 'DRAFT')
      .filter(({ status }) => filter.archived !== false || status !== 'ARCHIVED');
    const list = picker.querySelector('ul');
    const search = picker.querySelector('input[type=search]');
    const chosen = new Set(selectionIds.map(({ id }) => id));
    const most = multiple === true ? Infinity : multiple === false ? 1 : multiple;
    const show = () => {
      const wanted = search.value.trim().toLowerCase();
      list.replaceChildren(
        ...products
          .filter(({ title }) => title.toLowerCase().includes(wanted))
          .map((product) => {
            const row = document.createElement('li');
            const label = document.createElement('label');
            const box = Object.assign(document.createElement('input'), {
              type: multiple === false ? 'radio' : 'checkbox',
              name: 'picked',
              value: product.id,
              checked: chosen.has(product.id),
            });
            box.disabled = !box.checked && multiple !== false && chosen.size >= most;
            box.addEventListener('change', () => {
              if (multiple === false) chosen.clear();
              if (box.checked) chosen.add(product.id);
              else chosen.delete(product.id);
              if (multiple !== false) show();
            });
            const picture = Object.assign(document.createElement('img'), {
              src: product.thumbnail,
              alt: '',
              width: 40,
              height: 40,
            });
            label.append(box, picture, document.createTextNode(product.title));
            row.append(label);
            return row;
          }),
      );
    };
    search.value = filter.query ?? '';
    search.oninput = show;
    show();
    picker.returnValue = '';
    picker.showModal();
    await new Promise((resolve) => picker.addEventListener('close', resolve, { once: true }));
    if (picker.returnValue !== 'add') return undefined;
    const selection = products.filter(({ id }) => chosen.has(id)).map(({ thumbnail, ...product }) => product);
    return selection.length === 0 ? undefined : selection;
  }
})();
