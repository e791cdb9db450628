/** Norwegian Nynorsk: signs are read as in Bokmål. */
import { speech as bokmal } from '#studio/languages/no.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = { ...bokmal, priceFrom: 'frå {price}', numberWords: null };

export const writing: WritingRules = {
  callsToAction: ['Sjå meir no.', 'Ta ein nærare kikk.'],
  facts: {
    price: 'For {price}.',
    from: 'Frå {price}.',
    saving: 'No {price} i staden for {before}.',
    rating: '{value} av {scale} etter {count} omtalar.',
  },
  titleTalk: titleTalk(
    'ny|nytt|nye|nyheit(?:er|ar)?|sal|på sal|tilbod|kampanje|rabatt|(?:opptil )?[-−–]?\\p{Nd}{1,2} ?%(?: rabatt)?|avgrensa (?:opplag|utgåve)|gratis (?:frakt|levering)|fri frakt|førehandstinging|tilbake på lager|på lager|utseld|siste sjanse|gåvetips|bestseljar|populær|berre på nett',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'frakt(?:fri)?|levering(?:a|ar|stid\\p{L}*)?|blir (?:levert|sendt)|vert (?:levert|sendt)|forsending\\p{L}*|posten|toll(?:avgift\\p{L}*)?|verkedagar|arbeidsdagar|på lager|utseld|førehandsting\\p{L}*|bestillingsvare|(?:blir laga|vert laga|laga) på bestilling|retur(?:nere\\p{L}*|rett|ar)?|angrerett\\p{L}*|refunder\\p{L}*|refusjon|pengane tilbake|bytterett|reklamasjon\\p{L}*|garanti(?:en)?|vilkår|personvern\\p{L}*|ce-merk\\p{L}*|lege|kosttilskot|ansvarsfråskriv\\p{L}*' +
      '|følgjer ikkje med|(?:er )?ikkje (?:inkludert|med i)|blir seld? separat|blir seld for seg|batteri (?:følgjer|må)\\p{L}*|(?:settet|pakka|esken|øskja) inneheld|som (?:vist|på biletet)|vist (?:på|med)|åtvaring(?:ar)?|kvelingsfare|små delar(?= (?:som|kan))|rekkjevidd\\p{L}*|utan tilsyn|tilsyn av|ikkje (?:eigna|meint|tilrådd|vaskast|strykast|bleikast|brukast|for barn)|tåler ikkje|må ikkje|skal ikkje|unngå (?:kontakt|direkte|å|sollys|fukt|auge\\p{L}*)|berre (?:til|for) (?:innandørs|utandørs|utvortes|dekor)\\p{L}*|utvortes bruk|ved irritasjon|i auga|kan innehalde|spor av|brannfarleg\\p{L}*' +
      '|handvask\\p{L}*|maskinvask\\p{L}*|vaskast (?:i|med|separat|på|ved|før|for hand)|\\p{Nd} ?\\p{Nd} ?grader|tørketrom\\p{L}*|kjemisk reins\\p{L}*|strykast|bleikemiddel|fuktig klut|lunka vatn|(?:før|etter) (?:første |kvar )?(?:bruk|vask|tenning|opning|tinging|kjøp)|første gong(?:en)?|(?:ein|to|tre|\\p{Nd}) gong(?:ar)? (?:om|per|i) (?:dagen?|året?|månaden)|(?:kjøleg|tørt|mørkt)(?:,| og) (?:kjøleg|tørt|mørkt)|romtemperatur|best før|etter opning|(?:små|naturlege) (?:variasjonar|skilnader|avvik)|farge(?:n|ne)? kan|kan (?:variere|avvike|krympe|misfarge)|varierer|skjermen? kan|(?:første|andre|tredje|neste) bilete|(?:sjå|på) (?:bilete|storleiksguide|tabell)\\p{L}*|modellen (?:er|bruker|brukar|har)|storleiksguide|mål (?:din|fyrst|først)' +
      '|ver venleg|klikk|legg i (?:handlekorga|korga)|(?:kjøp|tinga|bestill) (?:no|i dag)|tinging(?:a|ar)|nyheitsbrev\\p{L}*|kontakt oss|kundeservice|følg oss|følgj oss|skriv til oss|omtalar|rabattkode\\p{L}*|(?:med|bruk) koden?|trygg betaling|i kassa|takk for|varenummer|modellnummer|(?:ingrediensar|innhald|produsent|materiale)(?= ?:)|gåvekort',
    'vask(?! bort)|reingjer|skyl|tørk|stryk|oppbevar|oppbevarast|påfør|masser|rist godt|bland (?:\\p{Nd}|ein|med)|lad lampa|fjern (?:loket|emballasjen)|bruk (?:ikkje|berre|ein fuktig|koden)|unngå|vent (?:\\p{Nd}|nokre|til)|les|følg (?:rettleiing|instruks)\\p{L}*|hald (?:unna|utanfor|tørr)\\p{L}*|la (?:tørke|verke|vokset)|sjå (?:bilete|storleiks|nedanfor)\\p{L}*|ikkje for|inneheld(?= ?:)|obs|merk(?= ?[:!]| at)|morgon og kveld',
  ),
  smallPrintHeadings:
    'stell$|vask(?:eråd)?|vedlikehald|reingjering|frakt|levering|retur(?:ar)?|angrerett|garanti|storleiksguide|storleikar|mål|spesifikasjonar|tekniske data|åtvaring(?:ar)?|tryggleik|ingrediensar|allergen|næringsinnhald|ofte stilte spørsmål|pakka inneheld|bruksrettleiing|bruk$|montering|oppbevaring|om (?:oss|butikken)|omtalar|vilkår|viktig',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
