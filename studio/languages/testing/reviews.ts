/** What shops write around their customers' reviews, by language; and selling neighbors of it. */
import type { SentencesByLanguage } from './shop-sentences.ts';

/** Badges ("Verified buyer") and ratings ("4.8 out of 5."). */
export const REVIEWS: SentencesByLanguage = {
  en: {
    smallPrint: [
      'Verified buyer',
      'Verified purchase, Leeds',
      '5 out of 5 stars',
      'Five stars!',
      '4.8 out of 5.',
    ],
    selling: ['Fall asleep under five stars that glow.', 'Two out of three sides open.'],
  },
  de: {
    smallPrint: ['Verifizierter Käufer', 'Verifizierter Kauf', '5 von 5 Sternen', 'Fünf Sterne!'],
    selling: ['Fünf Sterne leuchten über dem Bett.'],
  },
  fr: {
    smallPrint: ['Achat vérifié', 'Acheteuse vérifiée', '5 étoiles sur 5', 'Cinq étoiles !'],
    selling: ['Cinq étoiles brillent au-dessus du lit.'],
  },
  es: {
    smallPrint: ['Compra verificada', 'Compradora verificada', '5 de 5 estrellas', '¡Cinco estrellas!'],
    selling: ['Cinco estrellas brillan sobre la cama.'],
  },
  it: {
    smallPrint: ['Acquisto verificato', '5 su 5 stelle', 'Cinque stelle!'],
    selling: ['Cinque stelle brillano sopra il letto.'],
  },
  pt: {
    smallPrint: ['Compra verificada', '5 de 5 estrelas', 'Cinco estrelas!'],
    selling: ['Cinco estrelas brilham sobre a cama.'],
  },
  nl: {
    smallPrint: ['Geverifieerde koper', '5 van de 5 sterren', 'Vijf sterren!'],
    selling: ['Vijf sterren schijnen boven het bed.'],
  },
  sv: {
    smallPrint: ['Verifierat köp', '5 av 5 stjärnor', 'Fem stjärnor!'],
    selling: ['Fem stjärnor lyser över sängen.'],
  },
  da: {
    smallPrint: ['Verificeret køb', '5 ud af 5 stjerner', 'Fem stjerner!'],
    selling: ['Fem stjerner lyser over sengen.'],
  },
  no: {
    smallPrint: ['Verifisert kjøp', '5 av 5 stjerner', 'Fem stjerner!'],
    selling: ['Fem stjerner lyser over sengen.'],
  },
  pl: {
    smallPrint: ['Zweryfikowany zakup', '5 na 5 gwiazdek', 'Pięć gwiazdek!'],
    selling: ['Pięć gwiazdek świeci nad łóżkiem.'],
  },
  ru: {
    smallPrint: ['Проверенный покупатель', '5 из 5 звёзд', 'Пять звёзд!'],
    selling: ['Пять звёзд светят над кроватью.'],
  },
  ja: {
    smallPrint: ['購入済みのお客様', '星5つです！', '5点満点'],
    selling: ['五つ星がベッドの上で光ります。'],
  },
  zh: {
    smallPrint: ['已验证买家', '五星好评', '5颗星'],
    selling: ['星光洒在床头。'],
  },
  ko: {
    smallPrint: ['인증된 구매자', '별점 5점', '별 다섯 개'],
    selling: ['별빛이 침대 위에 내립니다.'],
  },
  ar: {
    smallPrint: ['مشتري موثق', '5 من 5 نجوم', 'خمس نجوم!'],
    selling: ['خمس نجوم تضيء فوق السرير.'],
  },
  hi: {
    smallPrint: ['सत्यापित खरीदार', '5 में से 5 स्टार', 'पाँच सितारे!'],
    selling: ['बिस्तर के ऊपर पाँच सितारे चमकते हैं।'],
  },
};
