import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type TestApp } from '../support/app.js';
import { changeOrder, makeField, makeFields, placeOrder, type MadeField } from '../support/custom-fields.js';
import { download, fileOf, upload, uploaded, type Who } from '../support/files.js';
import { changeRole, makeRole } from '../support/make-role.js';

const LIMIT = 200_000;

interface Person {
  ask: Awaited<ReturnType<TestApp['asUser']>>['ask'];
  who: Who;
  userId: number;
}

let test: TestApp;
let boss: Person;
let plan: MadeField;
let secret: MadeField;

async function person(role: string, options = {}): Promise<Person> {
  const { ask, cookie, userId } = await test.asUser(role, options);
  return { ask, who: { cookie, 'x-kontor': '1' }, userId };
}

/** An order of the boss's with a file in its field `plan`; gives the order's id. */
async function orderWith(bytes: string | Buffer, name?: string): Promise<string> {
  const id = await uploaded(test.url, boss.who, bytes, name);
  const { data, errors } = await placeOrder(boss.ask, { plan: id });
  expect(errors).toBeUndefined();
  return data.createOrder.id;
}

async function addressOf({ ask }: Person, order: string): Promise<string> {
  return (await fileOf(ask, order, 'plan'))?.url ?? 'no address';
}

const sees = (read: 'all' | 'none' | 'own' = 'all'): GrantsInput => ({
  order: {
    read: 'all',
    change: 'all',
    create: true,
    verbs: 'all',
    see: ['open', 'personal'],
    write: ['open', 'personal'],
    fields: { [plan.identity]: { read, write: true } },
  },
  '*': { read: 'all', see: ['open'] },
});

beforeAll(async () => {
  test = await startApp({ FILE_LIMIT: String(LIMIT) });
  boss = await person('administrator');
  const fields = await makeFields(boss.ask, [
    { code: 'plan', kind: 'FILE', label: 'Floor plan' },
    { code: 'contract', kind: 'FILE', label: 'Contract', sensitivity: 'cost' },
    { resource: 'orderLine', code: 'drawing', kind: 'FILE' },
    { resource: 'customer', code: 'photo', kind: 'FILE' },
  ]);
  [plan, secret] = [fields[0], fields[1]] as [MadeField, MadeField];
});
afterAll(() => test.close());

describe('an upload', () => {
  it('becomes the value of a field and comes back byte by byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
    const answer = await upload(test.url, boss.who, bytes, 'схема проезда.bin');
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      name: 'схема проезда.bin',
      size: 100_000,
      mediaType: 'application/octet-stream',
    });
    const { data, errors } = await placeOrder(boss.ask, { plan: answer.body.id });
    expect(errors).toBeUndefined();
    const file = await fileOf(boss.ask, data.createOrder.id, 'plan');
    expect(file).toEqual({ ...answer.body, url: expect.stringMatching(/^\/files\/\w+\.[\w-]+\.[\w-]+$/) });
    const response = await fetch(`${test.url}${file?.url}`, { headers: boss.who });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="-.bin"; filename*=UTF-8''%D1%81%D1%85%D0%B5%D0%BC%D0%B0%20%D0%BF%D1%80%D0%BE%D0%B5%D0%B7%D0%B4%D0%B0.bin`,
    );
  });

  it('is changed, given up and told in the history by its name', async () => {
    const order = await orderWith('first', 'first.txt');
    const second = await uploaded(test.url, boss.who, 'second', 'second.txt');
    expect((await changeOrder(boss.ask, order, { plan: second })).errors).toBeUndefined();
    expect((await fileOf(boss.ask, order, 'plan'))?.name).toBe('second.txt');
    expect((await changeOrder(boss.ask, order, { plan: null })).errors).toBeUndefined();
    expect(await fileOf(boss.ask, order, 'plan')).toBeNull();
    const { data } = await boss.ask('query ($id: ID!) { order(id: $id) { history { field old new } } }', {
      id: order,
    });
    const entries = data.order.history.filter((one: { field: string }) => one.field === plan.identity);
    expect(entries.map((one: { old: unknown; new: unknown }) => [one.old, one.new])).toEqual([
      [expect.objectContaining({ name: 'second.txt', size: 6 }), null],
      [expect.objectContaining({ name: 'first.txt' }), expect.objectContaining({ name: 'second.txt' })],
    ]);
  });

  it('stands in lines and customers too', async () => {
    const drawing = await uploaded(test.url, boss.who, 'a line', 'drawing.txt');
    const { data, errors } = await placeOrder(boss.ask, undefined, {
      lines: [{ name: 'Ring', unitPrice: '1.00', quantity: 1, custom: { drawing } }],
    });
    expect(errors).toBeUndefined();
    const { data: read } = await boss.ask(
      'query ($id: ID!) { order(id: $id) { lines { id custom { drawing { name url } } } } }',
      { id: data.createOrder.id },
    );
    const [line] = read.order.lines;
    expect(line.custom.drawing.name).toBe('drawing.txt');
    expect((await download(test.url, line.custom.drawing.url, boss.who)).text).toBe('a line');
    const photo = await uploaded(test.url, boss.who, 'a face', 'photo.txt');
    const made = await boss.ask(
      'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { custom { photo { name url } } } }',
      { input: { lastName: 'Face', custom: { photo } } },
    );
    expect(made.errors).toBeUndefined();
    const { url } = made.data.createCustomer.custom.photo;
    expect((await download(test.url, url, boss.who)).text).toBe('a face');
  });

  it('may be sent again with the record as it is, and stays', async () => {
    const order = await orderWith('stays');
    const file = await fileOf(boss.ask, order, 'plan');
    const { errors } = await changeOrder(boss.ask, order, { plan: file?.id });
    expect(errors).toBeUndefined();
    expect(await fileOf(boss.ask, order, 'plan')).toMatchObject({ id: file?.id });
  });

  it('goes with a merge of customers', async () => {
    const photo = await uploaded(test.url, boss.who, 'merged', 'merged.txt');
    const create = (input: object) =>
      boss.ask('mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }', { input });
    const kept = (await create({ lastName: 'Kept' })).data.createCustomer.id;
    const other = (await create({ lastName: 'Other', custom: { photo } })).data.createCustomer.id;
    const { errors } = await boss.ask(
      'mutation ($into: ID!, $ids: [ID!]!) { mergeCustomers(into: $into, from: $ids) { id } }',
      { into: kept, ids: [other] },
    );
    expect(errors).toBeUndefined();
    const file = await fileOf(boss.ask, kept, 'photo', 'customer');
    expect((await download(test.url, file?.url ?? '', boss.who)).text).toBe('merged');
  });

  it('is found by whether there is one, and by nothing else', async () => {
    const order = await orderWith('found');
    const { data } = await placeOrder(boss.ask);
    const find = (where: object) =>
      boss.ask('query ($where: OrderWhere) { orders(where: $where) { items { id } } }', {
        where: { id: { in: [order, data.createOrder.id] }, custom: { plan: where } },
      });
    expect((await find({ isNull: false })).data.orders.items).toEqual([{ id: order }]);
    expect((await find({ isNull: true })).data.orders.items).toEqual([{ id: data.createOrder.id }]);
    expect((await find({ eq: 'x' })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const sorted = await boss.ask('{ orders(sort: [{ custom: { plan: ASC } }]) { items { id } } }');
    expect(sorted.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('an upload is refused', () => {
  const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
    body.errors?.[0]?.extensions.code;

  it('to nobody in particular, and to a page of another site', async () => {
    expect(codeOf(await upload(test.url, {}, 'x'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await upload(test.url, { cookie: boss.who['cookie'] ?? '' }, 'x'))).toBe('UNAUTHENTICATED');
  });

  it('to whom writes no field of files', async () => {
    await makeRole(test, 'writes-none', { order: { read: 'all', see: ['open'] } });
    expect(codeOf(await upload(test.url, (await person('writes-none')).who, 'x'))).toBe('FORBIDDEN');
  });

  it('when it is too large, said beforehand or not, and leaves nothing', async () => {
    const said = await upload(test.url, boss.who, 'x'.repeat(LIMIT + 1));
    expect([said.status, codeOf(said)]).toEqual([413, 'LIMIT_EXCEEDED']);
    expect(await inPieces(LIMIT + 10)).toBe(413);
    expect(await inPieces(LIMIT)).toBe(201);
  });

  it('when it is empty or compressed', async () => {
    expect(codeOf(await upload(test.url, boss.who, ''))).toBe('BAD_INPUT');
    expect(codeOf(await upload(test.url, boss.who, 'x', 'a', { 'content-encoding': 'gzip' }))).toBe(
      'BAD_INPUT',
    );
  });

  it('when it breaks off, and leaves nothing', async () => {
    const before = await waiting();
    await new Promise<void>((resolve) => {
      const sending = request(`${test.url}/files?name=half`, {
        method: 'PUT',
        headers: { ...boss.who, 'content-length': '1000' },
      });
      sending.on('error', () => resolve());
      sending.write('half of it');
      setTimeout(() => sending.destroy(), 100);
    });
    for (let tries = 0; (await waiting()) !== before && tries < 500; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await waiting()).toBe(before);
  });

  it('when too many wait for a record', async () => {
    const hoarder = await person('administrator');
    for (let count = 0; count < 50; count++) await uploaded(test.url, hoarder.who, 'x');
    expect(codeOf(await upload(test.url, hoarder.who, 'x'))).toBe('LIMIT_EXCEEDED');
  });

  /** Chunked, so that nobody knows beforehand how much will come. */
  function inPieces(size: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const sending = request(`${test.url}/files?name=pieces`, { method: 'PUT', headers: boss.who });
      sending.on('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sending.on('error', reject);
      for (let sent = 0; sent < size; sent += 10_000)
        sending.write('x'.repeat(Math.min(10_000, size - sent)));
      sending.end();
    });
  }

  async function waiting(): Promise<number> {
    const [row] = await test.app.reader.all("select count(*) from `file` where `state` <> 'KEPT'", []);
    return Number(row?.[0]);
  }
});

describe('the id of a file', () => {
  const refused = async ({ ask }: Person, id: string, order?: string) => {
    const { errors } = order
      ? await changeOrder(ask, order, { plan: id })
      : await placeOrder(ask, { plan: id });
    return errors?.[0]?.extensions.issues;
  };
  const refusal = [{ path: 'input.custom.plan', message: expect.stringMatching(/there is no upload/) }];

  it('is of no use to another person, nor to a token of the same one', async () => {
    const id = await uploaded(test.url, boss.who, 'mine');
    expect(await refused(await person('administrator'), id)).toEqual(refusal);
    expect((await placeOrder(await test.as('administrator'), { plan: id })).errors).toBeDefined();
    expect(await refused(boss, id)).toBeUndefined();
  });

  it('is spent once: the file of one record can not be pulled into another', async () => {
    const order = await orderWith('hidden');
    const id = (await fileOf(boss.ask, order, 'plan'))?.id ?? '';
    expect(await refused(boss, id)).toEqual(refusal);
    const other = await orderWith('other');
    expect(await refused(boss, id, other)).toEqual(refusal);
    const { errors } = await changeOrder(boss.ask, order, { contract: id });
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.custom.contract');
  });

  it('of a field that one writes and does not read is answered like any other', async () => {
    const order = await orderWith('unread');
    const id = (await fileOf(boss.ask, order, 'plan'))?.id ?? '';
    await makeRole(test, 'writes-unseen', sees('none'));
    const blind = await person('writes-unseen');
    expect(await refused(blind, id, order)).toEqual(refusal);
    expect(await refused(blind, 'f'.repeat(32), order)).toEqual(refusal);
  });

  it.each(['', ' ', '../../etc/passwd', 'x'.repeat(5000), "' or 1=1 --"])('%j is none', async (id) => {
    expect(await refused(boss, id)).toEqual(refusal);
  });
});

describe('an address', () => {
  it('is refused to everybody but who asked for it', async () => {
    const address = await addressOf(boss, await orderWith('mine alone'));
    const other = await person('administrator');
    for (const who of [{}, other.who]) {
      const answer = await download(test.url, address, who);
      expect([401, 404]).toContain(answer.status);
      expect(answer.text).not.toContain('mine alone');
    }
  });

  it('is refused with a changed signature, place or end', async () => {
    const [one, other] = [await orderWith('one'), await orderWith('other')];
    const [ends, place, signature] = (await addressOf(boss, one)).split('.');
    const [, otherPlace] = (await addressOf(boss, other)).split('.');
    for (const address of [
      `${ends}.${otherPlace}.${signature}`,
      `${ends}0.${place}.${signature}`,
      `${ends}.${place}.${'A'.repeat(43)}`,
      `${ends}.${place}`,
      '/files/..%2f..%2fetc%2fpasswd',
      `/files/${(await fileOf(boss.ask, one, 'plan'))?.id}`,
    ])
      expect((await download(test.url, address, boss.who)).status).toBe(404);
  });

  it('leads nowhere once the field holds another file or none', async () => {
    const order = await orderWith('before');
    const address = await addressOf(boss, order);
    expect((await download(test.url, address, boss.who)).text).toBe('before');
    await changeOrder(boss.ask, order, { plan: await uploaded(test.url, boss.who, 'after') });
    expect((await download(test.url, address, boss.who)).status).toBe(404);
    expect((await download(test.url, await addressOf(boss, order), boss.who)).text).toBe('after');
  });

  it('leads nowhere once the record is deleted, its lines included', async () => {
    const drawing = await uploaded(test.url, boss.who, 'of a line');
    const { data } = await placeOrder(
      boss.ask,
      { plan: await uploaded(test.url, boss.who, 'of an order') },
      { lines: [{ name: 'Ring', unitPrice: '1.00', quantity: 1, custom: { drawing } }] },
    );
    const { id } = data.createOrder;
    const { data: read } = await boss.ask(
      'query ($id: ID!) { order(id: $id) { custom { plan { url } } lines { custom { drawing { url } } } } }',
      { id },
    );
    const addresses = [read.order.custom.plan.url, read.order.lines[0].custom.drawing.url];
    for (const address of addresses) expect((await download(test.url, address, boss.who)).status).toBe(200);
    await boss.ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id });
    for (const address of addresses) expect((await download(test.url, address, boss.who)).status).toBe(404);
  });

  it('leads nowhere once the role reads the field no more', async () => {
    await makeRole(test, 'reads-plans', sees());
    const reader = await person('reads-plans');
    const order = await orderWith('readable');
    const address = await addressOf(reader, order);
    expect((await download(test.url, address, reader.who)).text).toBe('readable');
    await changeRole(test, 'reads-plans', sees('none'));
    test.app.roles.forget();
    const answer = await download(test.url, address, reader.who);
    expect([answer.status, answer.text.includes('readable')]).toEqual([404, false]);
  });

  it('is there on the rows where the field is read, and only there', async () => {
    await makeRole(test, 'reads-own', sees('own'));
    const own = await person('reads-own');
    const [mine, other] = [await orderWith('mine'), await orderWith('not mine')];
    await boss.ask(
      'mutation ($id: ID!, $manager: ID) { updateOrder(id: $id, input: { manager: $manager }) { id } }',
      {
        id: mine,
        manager: own.userId,
      },
    );
    expect(await fileOf(own.ask, other, 'plan')).toBeNull();
    expect((await download(test.url, await addressOf(own, mine), own.who)).text).toBe('mine');
  });

  it('is not there for a class of data that the role does not see', async () => {
    await makeRole(test, 'sees-open', { '*': { read: 'all', see: ['open'] } });
    const { ask } = await person('sees-open');
    const order = await orderWith('open');
    await changeOrder(boss.ask, order, { contract: await uploaded(test.url, boss.who, 'costly') });
    const answer = await ask('query ($id: ID!) { order(id: $id) { custom { contract { url } } } }', {
      id: order,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('keeps working while the field gets another code', async () => {
    const made = await makeField(boss.ask, { code: 'sketch', kind: 'FILE' });
    const { data } = await placeOrder(boss.ask, { sketch: await uploaded(test.url, boss.who, 'sketched') });
    const address = (await fileOf(boss.ask, data.createOrder.id, 'sketch'))?.url ?? '';
    await boss.ask('mutation ($id: ID!) { updateCustomField(id: $id, input: { code: "draft" }) { id } }', {
      id: made.id,
    });
    expect((await download(test.url, address, boss.who)).text).toBe('sketched');
    await boss.ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: made.id });
    expect((await download(test.url, address, boss.who)).status).toBe(404);
  });
});

describe('what a browser is told of a file', () => {
  const PNG = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');

  it.each([
    ['page.html', '<script>alert(document.cookie)</script>', 'text/plain; charset=utf-8'],
    [
      'drawing.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'text/plain; charset=utf-8',
    ],
    ['form.pdf', '%PDF-1.7 /JS (app.alert(1))', 'application/pdf'],
    ['photo.png.exe', 'MZ\u0000', 'application/octet-stream'],
  ])('%s is saved and never drawn', async (name, bytes, type) => {
    const address = await addressOf(boss, await orderWith(bytes, name));
    for (const asked of [address, `${address}?inline=1`]) {
      const { headers } = await download(test.url, asked, boss.who);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('a picture may be drawn in its place when that is asked for', async () => {
    const address = await addressOf(boss, await orderWith(PNG, 'photo.html'));
    const asked = await download(test.url, `${address}?inline=1`, boss.who);
    expect(asked.headers.get('content-type')).toBe('image/png');
    expect(asked.headers.get('content-disposition')).toMatch(/^inline; /);
    const plain = await download(test.url, address, boss.who);
    expect(plain.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  it('names from paths, with marks of direction and control characters are harmless', async () => {
    for (const [given, name] of [
      ['../../../etc/passwd', 'passwd'],
      ['C:\\temp\\a.txt', 'a.txt'],
      ['photo\u202egnp.exe', 'photognp.exe'],
      ['a\r\nset-cookie: x=1.txt', 'a set-cookie- x=1.txt'],
    ]) {
      const order = await orderWith('named', given);
      const file = await fileOf(boss.ask, order, 'plan');
      expect(file?.name).toBe(name);
      const { headers } = await download(test.url, file?.url ?? '', boss.who);
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w.-]*"; filename\*=UTF-8''[\w.%~!-]*$/,
      );
      expect(headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('the definition of a field of files', () => {
  it('has no default, is not unique, not indexed and not masked', async () => {
    const make = (input: object) =>
      boss.ask('mutation ($input: CustomFieldCreate!) { createCustomField(input: $input) { id } }', {
        input: { resource: 'order', code: 'wrong', kind: 'FILE', label: 'Wrong', ...input },
      });
    for (const [input, path] of [
      [{ defaultValue: 'a' }, 'input.defaultValue'],
      [{ unique: true }, 'input.unique'],
      [{ indexed: true }, 'input.indexed'],
      [{ dictionary: 'x' }, 'input.dictionary'],
    ] as const)
      expect((await make(input)).errors?.[0]?.extensions.issues?.[0]?.path).toBe(path);
    const { errors } = await boss.ask(
      'mutation ($input: RoleInput!) { createRole(code: "masks", input: $input) { id } }',
      {
        input: {
          name: 'Masks',
          sections: [],
          forms: [],
          developer: false,
          grants: { order: { read: 'all', see: ['open'], fields: { [plan.identity]: { read: 'masked' } } } },
        },
      },
    );
    expect(JSON.stringify(errors)).toMatch(/only text can be masked/);
  });

  it('stands in forms, in the catalogue of rights and in answers about rights', async () => {
    const { data } = await boss.ask('{ customFormFields(resource: order) { identity kind isWritable } }');
    expect(data.customFormFields).toContainEqual({ identity: plan.identity, kind: 'FILE', isWritable: true });
    const { data: catalog } = await boss.ask('{ rightsCatalog { name fields { name } } }');
    expect(JSON.stringify(catalog)).toContain(secret.identity);
  });
});
