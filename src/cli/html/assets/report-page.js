// Written by scripts/generate-report-page.ts from src/cli/html/page; do not edit.
(() => {
  /** For searching: no accents, no case, đ as d, any run of spaces as one. */
  function foldText(text) {
    return text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** Choices that ask for faults; the others only leave some out, and places without any stay. */
  const KINDS_ASKED = new Set(['error', 'warning', 'info']);

  /** What the reader chose; empty texts and `all` choose everything, `serious` all but information. */

  /** A place with the faults that were chosen. */

  /** Folds names and messages once; then every choice is quick. */
  class DataFilter {
    #data;
    #dossierKeys;
    #placeKeys;
    #textKeys;

    constructor(data) {
      this.#data = data;
      this.#dossierKeys = data.dossiers.map(([title]) => foldText(title));
      this.#placeKeys = data.places.map(([name]) => foldText(name));
      this.#textKeys = data.texts.map(foldText);
    }

    /** Places in the order of the report. A place without faults stays unless faults of some kind were asked for. */
    choose(choice) {
      const words = foldText(choice.words)
        .split(' ')
        .filter(word => word !== '');
      const asksFaults = KINDS_ASKED.has(choice.severity) || choice.number !== 'all';
      return this.#data.places.flatMap((place, at) => {
        if (!this.#hasVerdict(place, choice)) return [];
        const faults = place[5].filter(fault => this.#isOfKind(fault, choice));
        if (asksFaults && faults.length === 0) return [];
        const said = this.#saying(
          faults,
          `${this.#placeKeys[at]} ${this.#dossierKeys[place[1]] ?? ''}`,
          words,
        );
        return said === null ? [] : [{ place, faults: said }];
      });
    }

    /** All faults where the name itself says the words, else those that say them; null when none does. */
    #saying(faults, name, words) {
      if (words.every(word => name.includes(word))) return faults;
      const said = faults.filter(fault => this.#says(fault, name, words));
      return said.length > 0 ? said : null;
    }

    #hasVerdict([, dossier, own], { verdict, verdictOf }) {
      if (verdict === 'all') return true;
      return (verdictOf === 'file' ? own : (this.#data.dossiers[dossier]?.[2] ?? own)) === verdict;
    }

    #isOfKind([kind], { severity, number }) {
      const { severity: its, number: own } = this.#data.kinds[kind] ?? { severity: '', number: '' };
      const isGrave = severity === 'all' || (severity === 'serious' ? its !== 'info' : its === severity);
      return isGrave && (number === 'all' || own === number);
    }

    #says([kind, message, advice], name, words) {
      const number = this.#data.kinds[kind]?.number.toLowerCase() ?? '';
      const text = `${name} ${number} ${this.#textKeys[message] ?? ''} ${this.#textKeys[advice] ?? ''}`;
      return words.every(word => text.includes(word));
    }
  }

  /** An element with its class and children; texts are only ever texts. */
  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    element.append(...children.filter(child => child !== null));
    return element;
  }

  /** The element of that id, which the page is written with. */
  function byId(id) {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`No element ${id}`);
    return element;
  }

  const STEP = 60;

  /** A long list that grows as its reader comes near the end, by a button, or at once for printing. */
  class LazyList {
    #list;
    #more;
    #watch;
    #rest = [];

    constructor(list, moreLabel) {
      this.#list = list;
      this.#more = make('button', 'more', moreLabel);
      this.#more.type = 'button';
      this.#more.addEventListener('click', () => this.#grow(STEP));
      this.#watch = new IntersectionObserver(
        entries => {
          if (entries.some(entry => entry.isIntersecting)) this.#grow(STEP);
        },
        { rootMargin: '800px' },
      );
      list.after(this.#more);
      this.#watch.observe(this.#more);
    }

    show(items) {
      this.#list.replaceChildren();
      this.#rest = [...items];
      this.#grow(STEP);
    }

    showAll() {
      this.#grow(this.#rest.length);
    }

    #grow(count) {
      this.#list.append(...this.#rest.splice(0, count).map(item => item()));
      this.#more.hidden = this.#rest.length === 0;
      // Watching anew tells at once whether the end is still in sight.
      this.#watch.unobserve(this.#more);
      if (this.#rest.length > 0) this.#watch.observe(this.#more);
    }
  }

  /** Long enough that typing is not disturbed, short enough not to be noticed. */
  const TYPING_MS = 150;

  const FIELDS = ['words', 'verdict', 'severity', 'number'];

  /** As the page comes. */
  const AT_FIRST = { words: '', verdict: 'all', severity: 'serious', number: 'all' };

  function readChoice() {
    const [words = '', verdict, severity = 'all', number = 'all'] = FIELDS.map(valueOfField);
    const isVerdict = verdict === 'failed' || verdict === 'undecided' || verdict === 'passed';
    return { words, verdict: isVerdict ? verdict : 'all', severity, number };
  }

  /** Tells each new choice: at once when it was picked, after a pause when it is typed. */
  function watchChoice(onChoice) {
    let timer;
    byId('words').addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(onChoice, TYPING_MS);
    });
    for (const name of FIELDS.slice(1)) byId(name).addEventListener('change', onChoice);
    byId('clear').addEventListener('click', () => {
      for (const name of FIELDS) setField(name, AT_FIRST[name]);
      onChoice();
      byId('words').focus();
    });
    byId('print').addEventListener('click', () => print());
  }

  function valueOfField(name) {
    const field = byId(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
  }

  function setField(name, value) {
    const field = byId(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }

  /** Small pictures side by side; a click makes one large, another small again. */
  function pictureRow(data, indexes) {
    return make('div', 'pictures', ...indexes.map(at => pictureOf(data, at)));
  }

  /** Printing waits for no picture that was not asked for before. */
  function loadPictures() {
    for (const picture of document.images) picture.loading = 'eager';
  }

  function pictureOf(data, at) {
    const [src, alt, caption, width, height] = data.pictures[at] ?? ['', '', '', 0, 0];
    const image = make('img', '');
    image.loading = 'lazy';
    image.alt = alt;
    image.width = width;
    image.height = height;
    image.src = src;
    const button = make('button', 'zoom', image);
    button.type = 'button';
    button.setAttribute('aria-expanded', 'false');
    const figure = make('figure', 'picture', button, make('figcaption', '', caption));
    button.addEventListener('click', () => {
      const isLarge = figure.classList.toggle('large');
      button.setAttribute('aria-expanded', String(isLarge));
    });
    return figure;
  }

  const SIGNS = { failed: '✗', undecided: '?', passed: '✓' };

  /** "✗ Không đạt": the sign says the same as the color. */
  function verdictMark({ words }, verdict) {
    const sign = make('span', 'sign', SIGNS[verdict]);
    sign.setAttribute('aria-hidden', 'true');
    return make('span', `verdict ${verdict}`, sign, ` ${words.verdicts[verdict]}`);
  }

  /** What is wrong, what to do, pictures that show it, and a link to where that stands. */
  function faultItem(data, [kindAt, message, advice, , echoes, pictures, others]) {
    const kind = data.kinds[kindAt];
    const number = make('a', 'number', kind?.number ?? '');
    number.href = `#law-${kind?.number}`;
    const dragged = data.texts[echoes] ?? '';
    const rest = data.texts[others] ?? '';
    return make(
      'li',
      `fault-row ${toneOf(kind)}`,
      make('p', 'message', number, ' ', levelMark(data, kind), ` ${data.texts[message] ?? ''}`),
      make('p', 'advice', `→ ${data.texts[advice] ?? ''}`),
      dragged === '' ? null : make('p', 'echoes', dragged),
      pictures.length === 0 ? null : pictureRow(data, pictures),
      rest === '' ? null : make('p', 'others', rest),
    );
  }

  /** Colors by what an error came to, else by how grave it is. */
  function toneOf(kind) {
    return kind?.severity === 'error' ? kind.outcome : `of-${kind?.severity ?? 'info'}`;
  }

  /** "Lỗi", "Chưa kết luận được", "Cảnh báo", "Lưu ý". */
  function levelMark({ words }, kind) {
    const isError = kind?.severity === 'error';
    const isOpen = isError && kind.outcome === 'undecided';
    const text = isOpen ? words.verdicts.undecided : words.severities[kind?.severity ?? 'info'];
    return make('span', isError ? 'level strong' : 'level', text);
  }

  function faultList(data, faults) {
    return make('ul', 'faults', ...faults.map(fault => faultItem(data, fault)));
  }

  /** As many places as are listed under one kind of fault before the reader is sent to the filter. */
  const MOST_PLACES = 500;

  /** One group per kind of fault, the worst and most frequent first; opened, it lists its places. */
  function checkItems(data, chosen) {
    const hits = new Map();
    for (const { place, faults } of chosen) {
      for (const fault of faults) {
        const kind = data.kinds[fault[0]];
        if (kind === undefined) continue;
        const own = hits.get(kind) ?? [];
        own.push({ place, fault });
        hits.set(kind, own);
      }
    }
    return [...hits]
      .sort(([one, ofOne], [other, ofOther]) => rank(one) - rank(other) || ofOther.length - ofOne.length)
      .map(
        ([kind, own]) =>
          () =>
            checkGroup(data, kind, own),
      );
  }

  const RANKS = { error: 0, warning: 2, info: 4 };

  function rank({ severity, outcome }) {
    return RANKS[severity] + (outcome === 'failed' ? 0 : 1);
  }

  function checkGroup(data, kind, hits) {
    const { words } = data;
    const places = new Set(hits.map(({ place }) => place)).size;
    const summary = make(
      'summary',
      '',
      make('span', 'number', kind.number),
      ` ${kind.title} `,
      levelMark(data, kind),
      make('span', 'count', `${places.toLocaleString(data.lang)} ${words.places}`),
    );
    const group = make('details', `card ${toneOf(kind)}`, summary);
    const fill = () => {
      if (group.childElementCount === 1) group.append(placeList(data, hits));
    };
    group.addEventListener('toggle', fill, { once: true });
    addEventListener('beforeprint', () => {
      fill();
      group.open = true;
    });
    return group;
  }

  function placeList(data, hits) {
    const items = hits.slice(0, MOST_PLACES).map(({ place: [name], fault }) => {
      const said = data.texts[fault[1]] ?? '';
      return make('li', 'place', said.includes(name) ? null : make('span', 'name', `${name} `), said);
    });
    const rest = hits.length - items.length;
    if (rest > 0) items.push(make('li', 'place', `… +${rest.toLocaleString(data.lang)}`));
    return make('ul', 'places', ...items);
  }

  /** Dossiers worst first, each with its chosen files. */
  function dossierItems(data, chosen) {
    const groups = Map.groupBy(chosen, ({ place: [, dossier] }) => dossier);
    const dossiers = [...groups.keys()].filter(dossier => dossier >= 0).sort((one, other) => one - other);
    return dossiers.map(dossier => () => dossierCard(data, dossier, groups.get(dossier) ?? []));
  }

  /** What concerns a unit as a whole; null when nothing of it was chosen. */
  function unitCard(data, chosen) {
    const faults = chosen.flatMap(({ place: [, dossier], faults: own }) => (dossier < 0 ? own : []));
    if (faults.length === 0) return null;
    return make('article', 'card', make('h3', '', data.words.ofUnit), faultList(data, faults));
  }

  function dossierCard(data, dossier, places) {
    const [title, unit, verdict, first] = data.dossiers[dossier] ?? ['', 0, 'passed', ''];
    const where = data.units.length > 1 ? make('p', 'unit', data.units[unit] ?? '') : null;
    return make(
      'article',
      `card ${verdict}`,
      make('h3', '', verdictMark(data, verdict), ' ', make('span', 'code', title)),
      where,
      first === '' ? null : make('p', 'first', `⇒ ${first}`),
      ...places.map(place => fileBlock(data, place)),
    );
  }

  function fileBlock(data, { place: [name], faults }) {
    const content = faults.length > 0 ? faultList(data, faults) : make('p', 'good', data.words.noFaults);
    return make('div', 'file', make('h4', '', name), content);
  }

  /** One row per file; folders and dossiers as such are no files. */
  function fileItems(data, chosen) {
    return chosen.filter(({ place: [, , , , size] }) => size !== '').map(place => () => fileRow(data, place));
  }

  function fileRow(data, { place: [name, , verdict, pages, size], faults }) {
    const { columns } = data.words;
    const numbers = [...new Set(faults.map(([kind]) => data.kinds[kind]?.number ?? ''))];
    const cells = [
      [columns.file, name],
      [columns.verdict, verdictMark(data, verdict)],
      [columns.pages, pages < 0 ? '' : String(pages)],
      [columns.size, size],
      [columns.faults, numbers.join(', ')],
    ];
    return make(
      'tr',
      '',
      ...cells.map(([label, content]) => {
        const td = make('td', '', content);
        td.dataset['label'] = label;
        return td;
      }),
    );
  }

  /** Rows for the one who stands at the scanner: file, pages, why; with a box to tick on paper. */
  function rescanItems(data, chosen) {
    return chosen.flatMap(({ place: [name], faults }) => {
      const rescans = faults.filter(([kind]) => data.kinds[kind]?.needsScanner === true);
      return rescans.length > 0 ? [() => rescanRow(data, name, rescans)] : [];
    });
  }

  function rescanRow(data, name, faults) {
    const { columns, wholeFile } = data.words;
    const pages = faults.map(([, , , own]) => own);
    const isWhole = pages.includes('');
    const where = isWhole ? wholeFile : [...new Set(pages)].join(', ');
    const why = [
      ...new Set(faults.map(([kind, message]) => `${data.kinds[kind]?.number} ${data.texts[message]}`)),
    ];
    const cell = (label, ...content) => {
      const td = make('td', '', ...content);
      td.dataset['label'] = label;
      return td;
    };
    return make(
      'tr',
      '',
      make('td', 'tick', '☐'),
      cell(columns.file, name),
      cell(columns.pages, where),
      cell(columns.why, ...why.map(text => make('p', '', text))),
    );
  }

  const NAMES = ['dossiers', 'rescan', 'checks', 'files', 'law'];

  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

  /** Tabs as ARIA has them: arrows move, one panel shows; a link into a panel opens it. */
  function watchTabs(onView) {
    const open = view => {
      for (const name of NAMES) {
        const tab = byId(`tab-${name}`);
        tab.setAttribute('aria-selected', String(name === view));
        tab.tabIndex = name === view ? 0 : -1;
        byId(`panel-${name}`).hidden = name !== view;
      }
      onView(view);
    };
    for (const [at, name] of NAMES.entries()) {
      const tab = byId(`tab-${name}`);
      tab.addEventListener('click', () => open(name));
      tab.addEventListener('keydown', event => {
        const step = STEPS[event.key];
        const next = step === undefined ? undefined : NAMES[(at + step + NAMES.length) % NAMES.length];
        if (next === undefined) return;
        event.preventDefault();
        open(next);
        byId(`tab-${next}`).focus();
      });
    }
    const follow = () => {
      const target = location.hash.startsWith('#law-')
        ? document.getElementById(location.hash.slice(1))
        : null;
      if (target === null) return;
      open('law');
      target.scrollIntoView();
    };
    addEventListener('hashchange', follow);
    follow();
  }

  const VIEWS = [
    ['dossiers', dossierItems],
    ['rescan', rescanItems],
    ['checks', checkItems],
    ['files', fileItems],
  ];

  const EVERYTHING = { words: '', verdict: 'all', severity: 'all', number: 'all' };

  const data = JSON.parse(byId('data').textContent ?? '');
  const filter = new DataFilter(data);
  const lists = new Map(VIEWS.map(([name]) => [name, new LazyList(byId(`list-${name}`), data.words.more)]));
  const all = countAll();
  let view = 'dossiers';

  watchTabs(chosen => {
    view = chosen;
    show();
  });
  watchChoice(show);
  addEventListener('beforeprint', () => {
    lists.get(view)?.showAll();
    loadPictures();
  });
  show();

  function show() {
    const items = VIEWS.find(([name]) => name === view)?.[1];
    const isList = items !== undefined;
    byId('filter').hidden = !isList;
    if (!isList) return;
    const chosen = filter.choose({ ...readChoice(), verdictOf: view === 'files' ? 'file' : 'dossier' });
    const unit = unitCard(data, chosen);
    byId('units').replaceChildren(...(unit === null ? [] : [unit]));
    const found = items(data, chosen);
    lists.get(view)?.show(found);
    byId(`none-${view}`).hidden = found.length > 0 || (view === 'dossiers' && unit !== null);
    byId('shown').textContent = data.words.shown
      .replace('{shown}', found.length.toLocaleString(data.lang))
      .replace('{all}', (all.get(view) ?? 0).toLocaleString(data.lang))
      .replace('{what}', data.words.nouns[view]);
  }

  function countAll() {
    const everything = filter.choose({ ...EVERYTHING, verdictOf: 'dossier' });
    return new Map(VIEWS.map(([name, items]) => [name, items(data, everything).length]));
  }
})();
