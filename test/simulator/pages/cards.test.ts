import { expect } from 'chai';
import fc from 'fast-check';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

describe('pages: cards as an agent reads them', () => {
  let pages: typeof import('../../../src/simulator/pages/cards/card-tree.mjs') &
    typeof import('../../../src/simulator/pages/shared/tree.mjs');
  type Tree = ReturnType<typeof pages.h>;

  before(async () => {
    const cards = await import('../../../src/simulator/pages/cards/card-tree.mjs');
    const tree = await import('../../../src/simulator/pages/shared/tree.mjs');
    pages = { ...cards, ...tree };
  });

  const adaptive = (content: unknown) => pages.cardTree({ contentType: ADAPTIVE, content });
  const read = (content: unknown) => pages.textOf(adaptive(content));
  const find = (tree: Tree | string, tag: string): Tree[] =>
    typeof tree === 'string'
      ? []
      : [...(tree.tag === tag ? [tree] : []), ...tree.children.flatMap((child) => find(child, tag))];

  it('say all their words, in order', () => {
    const words = read({
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: 'Your order', weight: 'Bolder' },
        { type: 'RichTextBlock', inlines: ['is ', { type: 'TextRun', text: 'late' }] },
        { type: 'FactSet', facts: [{ title: 'Carrier', value: 'DHL' }] },
        { type: 'ColumnSet', columns: [{ items: [{ type: 'TextBlock', text: 'left' }] }, { items: [] }] },
        { type: 'Container', items: [{ type: 'Image', url: 'https://example.com/a.png', altText: 'A vase' }] },
        { type: 'Table', rows: [{ cells: [{ items: [{ type: 'TextBlock', text: 'cell' }] }] }] },
        { type: 'Input.ChoiceSet', id: 'c', label: 'Size', choices: [{ title: 'S' }, { title: 'M' }] },
        { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Track' }] },
      ],
      actions: [
        { type: 'Action.ShowCard', title: 'More', card: { body: [{ type: 'TextBlock', text: 'hidden words' }] } },
        { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.com/' },
      ],
    });
    const parts = 'Your order|is |late|Carrier|DHL|left|A vase|cell|Size|S / M|Track|More|hidden words|Open'.split('|');
    expect(words.replaceAll(/\s+/g, ' ')).to.equal(parts.join(' ').replaceAll(/\s+/g, ' '));
  });

  it('lead nowhere but to web pages, mail and phones', () => {
    const link = (url: unknown) =>
      find(adaptive({ body: [], actions: [{ type: 'Action.OpenUrl', title: 'x', url }] }), 'a')[0]?.attrs;
    expect(link('https://example.com/a')).to.include({ href: 'https://example.com/a', target: '_blank' });
    expect(link('https://example.com/a')?.rel).to.include('noopener');
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', '/desk', 7]) {
      expect(link(url), String(url)).to.equal(undefined);
    }
  });

  it('fetch no picture from elsewhere', () => {
    const picture = (url: string) => find(adaptive({ body: [{ type: 'Image', url }] }), 'img')[0]?.attrs.src;
    expect(picture('data:image/png;base64,AAAA')).to.equal('data:image/png;base64,AAAA');
    expect(picture('https://example.com/a.png')).to.equal(undefined);
    expect(picture('data:image/svg+xml;base64,AAAA')).to.equal(undefined);
  });

  it('never hold an element or attribute that runs something, whatever they say', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const tree = adaptive({
      body: [{ type: 'TextBlock', text: evil, onclick: evil }, { type: evil }, { type: 'Input.Text', label: evil }],
      actions: [{ type: 'Action.Submit', title: evil }],
    });
    expect(pages.textOf(tree)).to.include(evil);
    const tags = new Set<string>();
    const look = (one: Tree | string): void => {
      if (typeof one === 'string') return;
      tags.add(one.tag);
      expect(Object.keys(one.attrs).filter((name) => name.startsWith('on'))).to.deep.equal([]);
      one.children.forEach(look);
    };
    look(tree);
    expect([...tags]).to.have.members(['div', 'p', 'span']);
  });

  it('show fallbacks, and name what they cannot show', () => {
    expect(read({ body: [{ type: 'Chart', fallback: { type: 'TextBlock', text: 'as text' } }] })).to.equal('as text');
    expect(read({ body: [{ type: 'Chart' }] })).to.equal('[Chart]');
    expect(read({ body: [{ type: 'Chart', fallback: 'drop' }], fallbackText: 'too old' })).to.equal('too old');
    expect(read({ body: [{ type: 'TextBlock', text: 'x', isVisible: false }] })).to.equal('[empty card]');
  });

  it('are bounded, and whole whatever is in them', () => {
    const nested = (depth: number): object =>
      depth === 0 ? { type: 'TextBlock', text: 'deep' } : { type: 'Container', items: [nested(depth - 1)] };
    expect(read({ body: [nested(500)] })).not.to.include('deep');
    const many = Array.from({ length: 5_000 }, () => ({ type: 'TextBlock', text: 'x' }));
    expect(read({ body: many })).to.include('the rest of the card is left out');
    for (const content of [undefined, null, 'x', 7, [], { body: 'x' }, { body: [null, 1, []] }, { actions: {} }]) {
      expect(read(content), JSON.stringify(content)).to.be.a('string');
    }
  });

  it('are safe whatever is in them', () => {
    const types = [
      'TextBlock RichTextBlock Image ImageSet Media FactSet Container ColumnSet Table ActionSet Input.Text Chart',
      'Action.OpenUrl Action.ShowCard Action.Submit',
    ].flatMap((names) => names.split(' '));
    const url = fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'data:image/svg+xml,x'),
    );
    const lists = 'items columns rows cells images actions inlines facts sources choices fallback card body'.split(' ');
    const own = {
      type: fc.constantFrom(...types),
      text: fc.jsonValue(),
      title: fc.string(),
      url,
      onclick: fc.string(),
    };
    const { element } = fc.letrec((tie) => ({
      many: fc.oneof({ maxDepth: 3 }, fc.jsonValue(), fc.array(tie('element'), { maxLength: 3 }), tie('element')),
      element: fc
        .tuple(fc.record(own, { requiredKeys: ['type'] }), fc.constantFrom(...lists), tie('many'))
        .map(([fields, list, many]) => ({ ...fields, [list]: many })),
    }));
    const allowed = new Set(['a', 'dd', 'details', 'div', 'dl', 'dt', 'img', 'p', 'span', 'summary']);
    const isSafe = (one: Tree | string): boolean =>
      typeof one === 'string' ||
      (allowed.has(one.tag) &&
        Object.keys(one.attrs).every((name) => !name.startsWith('on')) &&
        /^(?:https?|mailto|tel):/.test(String(one.attrs.href ?? 'https:')) &&
        /^data:image\/(?:png|jpeg|gif|webp);/.test(String(one.attrs.src ?? 'data:image/png;')) &&
        one.children.every(isSafe));
    const body = fc.array(element, { maxLength: 4 });
    fc.assert(fc.property(body, body, (elements, actions) => isSafe(adaptive({ body: elements, actions }))));
  });

  it('are quick replies by their titles, and others by their JSON', () => {
    const replies = { options: [{ title: 'Yes', data: { postback: '1' } }, { title: '<b>No</b>' }, 7] };
    expect(pages.textOf(pages.cardTree({ contentType: 'application/8x8.quick.replies', content: replies }))).to.equal(
      'Yes <b>No</b>',
    );
    expect(pages.textOf(pages.cardTree({ contentType: 'Carousel', content: { a: 1 } }))).to.include('"a": 1');
  });
});
