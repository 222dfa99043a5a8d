/** A fixture's page as it would be with a person in it: their data in texts, attributes, embedded JSON and answers. */
import { parseHtml } from '../../pages/parse-html';
import type { Answer } from '../../../lib/read/json/answer';
import type { Fixture } from '../../pages/fixture-schema';

/** Invented, and of every kind that Ozon's pages hold. */
export const secrets = {
  name: 'Светлана Аркадьевна Кукушкина',
  latinName: 'Bartholomew Quimby',
  chineseName: '欧阳娜娜',
  phone: '+7 (903) 555-81-94',
  barePhone: '89035558194',
  email: 'sveta.kukushkina@pochta-primer.example',
  address: 'г. Нижнеярск, ул. Малиновая, д. 47, кв. 318',
  product: 'Самовар «Тульский богатырь» латунный',
  chineseProduct: '陶瓷茶壶套装',
  price: '48 739,60 ₽',
  order: '47382915-6604',
  posting: '0473829156-6605-3',
  parcel: '582047391846',
  taxpayer: '583746291054',
  comment: 'Подъезд третий, домофон сломан, звоните Аркадию',
  englishComment: 'Please leave it with the neighbour Winthrop',
  emoji: '🦔🦔',
} as const;

const all = Object.values(secrets);
export const secretTokens: readonly string[] = [
  ...new Set(
    all
      .flatMap((secret) => secret.match(/\p{Script=Han}{2,}|[\p{L}]{5,}|\d{4,}|[🦔]+/gu) ?? [])
      .filter((token) => !['третий', 'please', 'leave'].includes(token.toLowerCase())),
  ),
  ...['555-81-94', '48 739', '739,60', '6604', '6605'],
];

export interface PlantedPage {
  document: Document;
  answers: Answer[];
}

/** The fixture's page and answers, without or with the secrets in them. */
export function openPage(fixture: Fixture, planted: boolean): PlantedPage {
  const document = parseHtml(fixture.html);
  if (planted) plantInDocument(document);
  const answers = fixture.responses.map(({ url, body, requestHeaders }) => {
    const text = typeof body === 'string' ? body : JSON.stringify(planted ? plantInJson(body) : body);
    const shopId = Object.entries(requestHeaders ?? {}).find(([name]) => name.toLowerCase() === 'x-o3-company-id')?.[1];
    const asked = planted
      ? `${url}${url.includes('?') ? '&' : '?'}who=${encodeURIComponent(secrets.email)}&tel=${secrets.barePhone}`
      : url;
    return { url: asked, body: text, ...(shopId && { shopId }) };
  });
  return { document, answers };
}

function plantInDocument(document: Document): void {
  for (const element of document.querySelectorAll('[data-state]')) {
    try {
      element.setAttribute('data-state', JSON.stringify(plantInJson(JSON.parse(element.getAttribute('data-state')!))));
    } catch {
      element.setAttribute('data-state', `${element.getAttribute('data-state')!} ${secrets.email}`);
    }
  }
  for (const element of [...document.body.querySelectorAll('*')]) {
    element.classList.add('user-kukushkina');
    element.setAttribute('data-customer', secrets.name);
    element.setAttribute('style', `--who: "${secrets.latinName}"`);
    if (element.matches('img, input'))
      for (const name of ['alt', 'value', 'src', 'placeholder']) element.setAttribute(name, secrets.phone);
    if (element.matches('button, svg, h1')) element.setAttribute('aria-label', secrets.name);
    if (element.matches('a[href^="/"]'))
      element.setAttribute(
        'href',
        `${element.getAttribute('href')!}${element.getAttribute('href')!.includes('?') ? '&' : '?'}email=${secrets.email}#${secrets.barePhone}`,
      );
  }
  const person = document.createElement('div');
  for (const secret of all) {
    const line = document.createElement('p');
    line.textContent = secret;
    line.title = secret;
    line.id = secret.replace(/\s/g, '-');
    line.setAttribute('data-tooltip', `Получатель: ${secret}`);
    line.setAttribute('data-widget', secret);
    line.setAttribute('role', secret);
    const labelled = document.createElement('p');
    labelled.textContent = `Получатель: ${secret}`;
    const split = document.createElement('p');
    split.append(secret.slice(0, 3), document.createElement('b'), secret.slice(3));
    person.append(line, labelled, split, document.createComment(secret));
  }
  const script = document.createElement('script');
  script.textContent = `window.user = ${JSON.stringify(secrets)}`;
  const field = document.createElement('textarea');
  field.textContent = secrets.comment;
  person.append(script, field);
  document.body.append(person);
  document.title = `${document.title} – ${secrets.name}`;
}

function plantInJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) {
    try {
      return JSON.stringify(plantInJson(JSON.parse(value), depth + 1));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map((item) => plantInJson(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, plantInJson(child, depth + 1)] as const);
  return Object.fromEntries([
    ...entries,
    [
      'customer',
      { name: secrets.name, phone: secrets.barePhone, customer_email: secrets.email, address: { address_tail: secrets.address } },
    ],
    ['buyerNote', secrets.comment],
    ['legal_info', { inn: secrets.taxpayer, tin: Number(secrets.taxpayer), company_name: secrets.latinName }],
    ['avatar', `https://cdn.example/${secrets.email}/${secrets.parcel}.jpg?who=${secrets.latinName}`],
    [
      'more',
      [secrets.chineseName, secrets.product, secrets.chineseProduct, secrets.price, secrets.englishComment, secrets.emoji],
    ],
    [secrets.email, secrets.parcel],
    [secrets.name, Number(secrets.parcel)],
  ]);
}
