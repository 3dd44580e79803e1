import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../utils/core/classify/language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'We collect your name and the address that you give us, and we use it for the delivery of your orders. You may ask us at any time to remove it.',
  ],
  [
    'de',
    'Wir erheben Ihren Namen und die Anschrift, die Sie uns geben, und nutzen sie für die Lieferung. Sie können die Löschung jederzeit von uns verlangen.',
  ],
  [
    'fr',
    'Nous recueillons votre nom et l’adresse que vous nous donnez, et nous les utilisons pour la livraison de vos commandes. Vous pouvez demander leur suppression.',
  ],
  [
    'es',
    'Recogemos su nombre y la dirección que usted nos da, y los usamos para la entrega de los pedidos. Puede pedir que los borremos en cualquier momento.',
  ],
  [
    'it',
    'Raccogliamo il tuo nome e gli indirizzi che ci dai, e li usiamo per la consegna degli ordini. Puoi chiedere la rimozione dei dati che non sono più necessari.',
  ],
  [
    'nl',
    'Wij verzamelen uw naam en het adres dat u ons geeft, en gebruiken die voor de levering van uw bestelling. U kunt ons vragen om het te wissen.',
  ],
  [
    'pt',
    'Recolhemos o seu nome e os endereços que você nos dá, e usamos os dados para a entrega dos pedidos. Você pode pedir que não sejam mais guardados pelo serviço.',
  ],
  [
    'pl',
    'Zbieramy imię i adres, które nam podajesz, i używamy ich do dostawy. Możesz w każdej chwili poprosić o usunięcie danych, które nie są już dla nas potrzebne.',
  ],
  [
    'sv',
    'Vi samlar in ditt namn och den adress som du ger oss, och vi använder det för att leverera. Du kan när som helst be oss att ta bort dina uppgifter från tjänsten.',
  ],
  ['ja', 'お名前とご住所をお届けのために使います。いつでも削除を求めることができます。'],
  ['zh', '我们收集您的姓名和地址，用于配送订单。您可以随时要求我们删除这些信息。'],
  ['ko', '이름과 주소를 수집하여 배송에 사용합니다. 언제든지 삭제를 요청할 수 있습니다.'],
];

describe('guessLanguage', () => {
  test.each(TEXTS)('%s', (language, text) => expect(guessLanguage(text).language).toBe(language));

  test('Cyrillic is not English and not named', () => {
    expect(guessLanguage('Мы собираем ваше имя и адрес, чтобы доставить заказ.').language).toBe('und');
  });
  test('a few words, numbers and nothing are undecided', () => {
    for (const text of ['', 'Terms of Service', '2031 12 05 / 44', 'Lumo Fennel Pebblenote Quarry Kestrel Magpie Harbour Tern Mill']) {
      expect(guessLanguage(text).language).toBe('und');
    }
  });
  test('an English document with a foreign paragraph stays English, and the other way round', () => {
    const [en, de] = [TEXTS[0]![1], TEXTS[1]![1]];
    expect(guessLanguage(`${de} ${`${en} `.repeat(8)}`).language).toBe('en');
    expect(guessLanguage(`${en} ${`${de} `.repeat(8)}`).language).toBe('de');
  });
  test('the share is between 0 and 1', () => {
    for (const [, text] of TEXTS) {
      const { share } = guessLanguage(text);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});
