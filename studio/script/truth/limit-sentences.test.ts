/** Tells a sentence that is worth saying from one that only limits what stands before it, by language. */
import { expect, test } from 'vitest';
import type { CopyBlock } from '#studio/product/product.ts';
import { candidatesOf } from '#studio/script/extractive/candidates.ts';
import { checkCut } from '#studio/script/truth/check-cut.ts';
import { isOnlyALimit, limitsTheBlockBefore } from '#studio/script/truth/limit-sentences.ts';

const paragraph = (text: string): CopyBlock => ({ kind: 'paragraph', text });
const offered = (copy: readonly CopyBlock[], language: string) =>
  candidatesOf(copy, language).map(({ evidence }) => evidence);
const BEFORE = 'Keeps your coffee hot for an hour.';

test.each([
  ['en', 'It holds a big coffee and a small one for a friend.'],
  ['en', 'It goes with everything you own.'],
  ['en', 'Applies smoothly and leaves no trace.'],
  ['en', 'Applies to damp skin in one stroke.'],
  ['en', 'It works for every kitchen.'],
  ['en', 'When it rains it shines.'],
  ['en', 'Valid in every season of the year.'],
  ['en', 'If you like coffee buy this mug.'],
  ['en', 'This goes with everything you own.'],
  ['en', 'Works with every phone you own.'],
  ['en', 'When you travel it goes with you everywhere.'],
  ['en', 'As long as you keep it dry it lasts a lifetime.'],
  ['en', 'This works for busy mornings and slow ones.'],
  ['en', 'It is true to life and soft to wear.'],
  ['en', 'Providing comfort and warmth all night long.'],
  ['en', 'It works whenever you need it most.'],
  ['de', 'Das trifft den Ton in jedem Zimmer.'],
  ['es', 'Sujeta el pelo sin esfuerzo alguno.'],
  ['es', 'Si quieres leer basta un toque.'],
  ['es', 'Según la luz cambia de azul a verde.'],
  ['it', 'A seconda della luce cambia colore.'],
  ['nl', 'Afhankelijk van het licht kleurt hij blauw of groen.'],
  ['sv', 'När kvällen kommer tänds lampan av sig själv.'],
  ['fi', 'Kun ilta tulee lamppu syttyy itsestään.'],
  ['vi', 'Khi đêm xuống đèn tự sáng lên.'],
  ['id', 'Jika malam tiba lampu menyala sendiri.'],
  ['ar', 'عندما يحل المساء يضيء المصباح وحده.'],
  ['th', 'ถ้าคุณชอบอ่านหนังสือโคมไฟนี้เหมาะกับคุณ'],
  ['tr', 'Kase ve tabak bulaşık makinesinde yıkanır.'],
  ['tr', 'Kısa kollu gömlek yazın serin tutar.'],
  ['fi', 'Se koskee ihoa pehmeästi ja hellästi.'],
  ['fr', 'Quand vous voyagez elle vous suit partout.'],
  ['fr', 'Il vaut le détour à lui seul.'],
  ['fr', 'Si vous aimez le thé elle est pour vous.'],
  ['fr', 'Hors du commun et tout en douceur.'],
  ['de', 'Je nach Licht schimmert er blau oder grün.'],
  ['de', 'Gilt als Klassiker in jeder Küche.'],
  ['de', 'Wenn du reist kommt sie einfach mit.'],
  ['es', 'Cuando viajas te acompaña a todas partes.'],
  ['es', 'Esto vale la pena cada mañana.'],
  ['es', 'Si te gusta el café esta es tu taza.'],
  ['it', 'Quando viaggi ti segue ovunque.'],
  ['pt', 'Quando viaja ela vai consigo para todo o lado.'],
  ['pt', 'Se você viaja ela vai junto com você.'],
  ['fi', 'Kun matkustat se kulkee mukanasi kaikkialle.'],
  ['fi', 'Jos pidät kahvista tämä muki on sinulle tehty oikein.'],
  ['vi', 'Khi bạn đi du lịch nó đi cùng bạn khắp nơi.'],
  ['th', 'เมื่อคุณเดินทางมันก็ไปกับคุณทุกที่'],
  ['nl', 'Als je reist gaat hij overal mee.'],
  ['sv', 'När du reser följer den med dig.'],
  ['da', 'Når du rejser følger den med dig.'],
  ['nb', 'Når du reiser følger den med deg.'],
  ['tr', 'Masa ve sandalye birlikte küçük odalara sığar.'],
  ['tr', 'Elbise bütün gün rahat ve serin kalır.'],
  ['tr', 'Gece boyunca sıcak tutar ve rahat uyutur.'],
  ['ar', 'عندما تسافر ترافقك في كل مكان تذهب إليه.'],
  ['hi', 'जब आप यात्रा करते हैं तो यह आपके साथ चलता है।'],
  ['ru', 'Когда вы путешествуете она всегда с вами рядом.'],
  ['zh', '只要轻轻一按，灯就亮。'],
  ['zh', '如果喜欢咖啡就选这只杯子吧。'],
  ['pl', 'Kiedy podróżujesz ona zawsze jest z tobą w torbie.'],
  ['en', 'Apart from being light, it stands firm on any floor.'],
  ['en', 'Except for the lid, everything goes in the dishwasher.'],
  ['de', 'Außerdem bleibt der Tee lange warm.'],
  ['pl', 'Poza tym świetnie wygląda na stole.'],
  ['id', 'Selain itu, tasnya ringan dan kuat.'],
])('in %s a sentence of its own is said, and the one before it as well: %s', (language, text) => {
  expect(isOnlyALimit(text, language)).toBe(false);
  const said = offered([paragraph(BEFORE), paragraph(text)], language);
  expect(said).toContain(BEFORE);
  expect(said.length).toBeGreaterThan(1);
  const guard = { sourceLanguage: language, language, texts: [BEFORE, text] };
  expect(checkCut({ ...guard, said: BEFORE, quote: BEFORE })).toEqual([]);
  expect(checkCut({ ...guard, said: text, quote: text })).toEqual([]);
});

test.each([
  ['en', 'Not your average mug.'],
  ['en', 'Not just a mug.'],
  ['de', 'Nicht irgendeine Tasse für den Tag.'],
  ['fr', 'Pas un simple mug pour le matin.'],
  ['es', 'No gotea ni se vuelca nunca.'],
  ['it', 'Non gocciola e resta sempre dritta.'],
  ['pt', 'Não pinga e fica sempre direita.'],
  ['pl', 'Nie przecieka i zawsze stoi prosto.'],
  ['ru', 'Не протекает и всегда стоит прямо.'],
  ['sv', 'Inte vilken mugg som helst.'],
])('in %s what only opens with a “not” deletes nothing: %s', (language, text) => {
  const said = offered([paragraph(BEFORE), paragraph(text)], language);
  expect(said).toEqual([BEFORE, text]);
});

test.each([
  ['en', 'Not the lid.'],
  ['de', 'Nicht der Deckel.'],
  ['fr', 'Pas le couvercle.'],
  ['es', 'No la tapa.'],
  ['it', 'Non il coperchio.'],
  ['pt', 'Não a tampa.'],
])('in %s “%s” limits the paragraph before', (language, text) => {
  expect(offered([paragraph(BEFORE), paragraph(text)], language)).not.toContain(BEFORE);
});

const LIMITS: [language: string, text: string, acrossBlocks: boolean][] = [
  ['en', 'As long as the cap is closed.', true],
  ['en', 'Applies only to the oak version.', true],
  ['en', 'This applies to the black version.', true],
  ['en', 'That goes for the lid as well.', true],
  ['en', 'It holds only when the cap is closed.', true],
  ['en', 'This works only with the lid on.', true],
  ['en', 'When the cap is closed.', false],
  ['en', 'This holds true only for the oak version.', true],
  ['en', 'Providing that the lid is closed.', true],
  ['en', 'But not the lid, which you wipe.', true],
  ['es', 'Sujeto a disponibilidad.', true],
  ['en', 'If closed.', false],
  ['en', 'Provided you close the lid.', true],
  ['en', 'Except for the lid, which you wipe.', true],
  ['en', 'This holds for the oak version.', true],
  ['en', 'It works only if the lid is closed.', true],
  ['en', 'Valid only with the lid.', true],
  ['en', 'Does not apply to the lid.', true],
  ['fr', 'Sauf le couvercle, à laver à la main.', true],
  ['fr', 'Quand le bouchon est fermé.', false],
  ['fr', 'Tant que le bouchon est fermé.', true],
  ['fr', 'Cela vaut seulement pour le modèle noir.', true],
  ['de', 'Bis auf den Reißverschluss, der etwas durchlässt.', true],
  ['de', 'Das gilt nicht für den Deckel.', true],
  ['de', 'Wenn der Deckel zu ist.', false],
  ['de', 'Solange der Deckel zu ist.', true],
  ['de', 'Vorausgesetzt, dass der Deckel fest zu ist.', true],
  ['de', 'Je nach Modell und Farbe.', false],
  ['es', 'Siempre que esté cerrada.', true],
  ['es', 'Cuando está cerrada.', false],
  ['es', 'Solo si la tapa está cerrada.', true],
  ['it', 'Purché sia chiusa.', true],
  ['pt', 'Desde que esteja fechada.', true],
  ['nl', 'Mits de dop dicht is.', true],
  ['sv', 'Så länge locket är på.', true],
  ['sv', 'När du stänger den.', false],
  ['pl', 'Pod warunkiem, że jest zakręcona.', true],
  ['pl', 'Nie dotyczy pokrywki.', true],
  ['ru', 'При условии, что крышка закрыта.', true],
  ['fi', 'Kunhan kansi on kiinni.', true],
  ['fi', 'Kun kansi on kiinni.', false],
  ['fi', 'Kun kansi sulkeutuu kunnolla.', false],
  ['id', 'Jika tutupnya tertutup rapat.', false],
  ['ar', 'عندما يكون الغطاء مغلقا.', false],
  ['vi', 'Miễn là nắp được đậy kín.', true],
  ['vi', 'Khi nắp được đậy kín.', false],
  ['th', 'ตราบใดที่ปิดฝา', true],
  ['tr', 'Kapak kapalı olduğu sürece.', true],
  ['zh', '前提是盖好盖子。', true],
  ['zh', '只要盖好盖子。', true],
  ['hi', 'बशर्ते ढक्कन बंद हो।', true],
  ['ar', 'بشرط أن تكون مغلقة.', true],
  ['ja', 'ただし蓋を除きます。', true],
  ['ko', '단, 뚜껑은 제외입니다.', true],
  ['hi', 'यह केवल काले रंग पर लागू है।', true],
];
test.each(LIMITS)('in %s “%s” only limits; across blocks: %s', (language, text, acrossBlocks) => {
  expect(isOnlyALimit(text, language)).toBe(true);
  expect(limitsTheBlockBefore(text, language)).toBe(acrossBlocks);
  const said = offered([paragraph(BEFORE), paragraph(text)], language);
  expect(said).toEqual(acrossBlocks ? [] : [BEFORE]);
});

test.each([
  ['en', 'All parts go in the dishwasher.', 'Except for the lid, which you wipe'],
  ['en', 'Every part goes in the oven.', 'Apart from the handle, to be washed by hand.'],
  ['fr', 'Toutes les pièces vont au lave-vaisselle.', 'Sauf le couvercle, à laver à la main.'],
  ['de', 'Die ganze Tasche hält Regen ab.', 'Bis auf den Reißverschluss, der etwas durchlässt.'],
  ['de', 'Alle Teile dürfen in die Spülmaschine.', 'Ausgenommen der Deckel, bitte von Hand spülen.'],
  ['es', 'Todas las piezas van al lavavajillas.', 'Salvo la tapa, que se lava a mano.'],
  ['it', 'Tutti i pezzi vanno in lavastoviglie.', 'Tranne il coperchio, da lavare a mano.'],
  ['pt', 'Todas as peças vão à máquina.', 'Exceto a tampa, que se lava à mão.'],
  ['nl', 'Alle delen mogen in de vaatwasser.', 'Behalve het deksel, dat was je met de hand.'],
  ['sv', 'Alla delar tål diskmaskin.', 'Utom locket, som diskas för hand.'],
  ['da', 'Alle dele tåler opvaskemaskine.', 'Undtagen låget, som vaskes i hånden.'],
  ['pl', 'Wszystkie części można myć w zmywarce.', 'Oprócz pokrywki, którą myje się ręcznie.'],
  ['ru', 'Все части можно мыть в машине.', 'Кроме крышки, её моют вручную.'],
  ['zh', '所有部件都可机洗。', '除盖子，需要手洗。'],
])(
  'in %s “%s” is not said without the exception “%s”, whatever block it stands in',
  (language, text, limit) => {
    for (const kind of ['paragraph', 'bullet', 'heading', 'note'] as const)
      for (const before of ['paragraph', 'bullet'] as const)
        expect(
          offered(
            [
              { kind: before, text },
              { kind, text: limit },
            ],
            language,
          ),
        ).toEqual([]);
  },
);
