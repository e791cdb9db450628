/** The neural voices that one command brings, as the releases of k2-fsa/sherpa-onnx name them: data, no code. */
import {
  coqui,
  kokoro,
  LESSAC,
  LOW,
  mimic3,
  NON_COMMERCIAL,
  NOT_FOR_SALE,
  other,
  piper,
  RESEARCH,
  TINY,
  UNSTATED,
  type CatalogVoice,
} from '#adapters/speech/voices/catalog-voice.ts';

/**
 * Within a language the best comes first. Names, sizes and speakers' numbers are those of the release
 * `tts-models` in November 2026; licenses are those of the recordings, from each voice's own model card.
 */
export const VOICE_CATALOG: readonly CatalogVoice[] = [
  // Several languages
  kokoro(
    'kokoro-int8-multi-lang-v1_1',
    { zf_001: 3, zm_009: 58, zf_002: 4, zm_010: 59 },
    { megabytes: 147, sha256: 'a1e94694776049035c4f2c6529f003aaece993c76aae9a78995831c3c4dcafc6' },
  ),
  kokoro(
    'kokoro-int8-multi-lang-v1_0',
    {
      af_heart: 3,
      am_michael: 16,
      af_bella: 2,
      am_fenrir: 14,
      bf_emma: 21,
      bm_george: 26,
      ef_dora: 28,
      em_alex: 29,
      ff_siwis: 30,
      hf_alpha: 31,
      hm_omega: 33,
      if_sara: 35,
      im_nicola: 36,
      pf_dora: 42,
      pm_alex: 43,
      zf_xiaobei: 45,
      zm_yunxi: 50,
    },
    { megabytes: 132, sha256: '4c3052abaa60943a341f193888cf6abd68787dae6ab8ae5c925a706caa247e4e' },
  ),

  // Afrikaans, Albanian, Arabic
  mimic3('af_ZA-google-nwu_low', 'Afrikaans', 'CC BY-SA 4.0'),
  piper('sq_AL-edon-medium', 'Edon', 'male', 'CC0', LESSAC),
  kokoro(
    'nabra-82m-arabic-int8',
    {},
    { megabytes: 83, speakers: [{ language: 'ar', number: 0, name: 'Nabra', gender: 'male' }] },
  ),
  piper('ar_JO-kareem-medium', 'Kareem', 'male', UNSTATED),
  piper('ar_JO-SA_dii-high', 'Dii', 'female', NON_COMMERCIAL),
  // Bangla, Basque, Bulgarian
  mimic3('bn-multi_low', 'Bangla', 'CC BY-SA 4.0'),
  piper('eu_ES-maider-medium', 'Maider', 'female', 'CC BY 4.0', LESSAC),
  piper('eu_ES-antton-medium', 'Antton', 'male', 'CC BY 4.0', LESSAC),
  coqui('bg', 'Bulgarian'),
  // Cantonese, Catalan, Chinese
  other(
    {
      name: 'vits-cantonese-hf-xiaomaiiwn',
      kind: 'vits',
      megabytes: 108,
      license: UNSTATED,
    },
    'yue',
    'Xiaomaiiwn',
    null,
  ),
  piper('ca_ES-upc_ona-medium', 'Ona', 'female', 'CC BY-SA 3.0 (Festcat)', LESSAC),
  piper('ca_ES-upc_pau-x_low', 'Pau', 'male', 'CC BY-SA 3.0 (Festcat)', TINY),
  other(
    {
      name: 'vits-melo-tts-zh_en',
      kind: 'vits',
      megabytes: 167,
      samplesPerSecond: 44_100,
      license: 'MIT (MeloTTS)',
    },
    'zh',
    'Melo',
    'female',
  ),
  other(
    {
      name: 'matcha-icefall-zh-baker',
      kind: 'matcha',
      megabytes: 129,
      license: `${NOT_FOR_SALE} (Data Baker)`,
      vocoder: 'vocos-22khz-univ.onnx',
    },
    'zh',
    'Baker',
    'female',
  ),
  // Croatian, Czech, Danish, Dutch
  coqui('hr', 'Croatian'),
  piper('cs_CZ-jirka-medium', 'Jirka', 'male', 'CC0', LESSAC),
  piper('da_DK-talesyntese-medium', 'Talesyntese', 'male', 'CC0 (Språkbanken)', LESSAC),
  piper('nl_NL-alex-medium', 'Alex', 'male', 'CC0'),
  piper('nl_BE-nathalie-medium', 'Nathalie (Flemish)', 'female', 'CC0', LESSAC),
  piper('nl_BE-rdh-medium', 'RDH (Flemish)', 'male', 'CC0'),
  // English
  piper('en_US-kristin-medium', 'Kristin', 'female', 'public domain (LibriVox)'),
  piper('en_US-norman-medium', 'Norman', 'male', 'public domain (LibriVox)'),
  piper('en_US-ljspeech-high', 'Linda', 'female', 'public domain (LJ Speech)', { megabytes: 116 }),
  piper('en_GB-cori-high', 'Cori (British)', 'female', 'public domain (LibriVox)', { megabytes: 116 }),
  piper('en_US-bryce-medium', 'Bryce', 'male', 'public domain'),
  piper('en_US-joe-medium', 'Joe', 'male', 'CC0', LESSAC),
  piper('en_US-amy-medium', 'Amy', 'female', 'CC BY-SA 4.0 (Mimic 3)', LESSAC),
  piper('en_GB-alba-medium', 'Alba (Scottish)', 'female', 'CC BY 4.0', LESSAC),
  piper('en_GB-northern_english_male-medium', 'Northern English', 'male', 'CC BY-SA 4.0', LESSAC),
  other(
    {
      name: 'matcha-icefall-en_US-ljspeech',
      kind: 'matcha',
      megabytes: 131,
      license: 'public domain (LJ Speech)',
      vocoder: 'vocos-22khz-univ.onnx',
    },
    'en',
    'Linda (Matcha)',
    'female',
  ),
  piper('en_US-lessac-medium', 'Lessac', 'female', RESEARCH, {
    sha256: '9e3febfacf0abf4270172d2958bcec246032b7e88efc2720840cc80c93de334e',
  }),
  piper('en_US-ryan-high', 'Ryan', 'male', NON_COMMERCIAL, {
    megabytes: 116,
    sha256: '6a71edf4d308b9cb2eaeadc8d1f3c6bf96120ecb7fe52c29a2b6e139c59760ed',
  }),
  // Estonian, Finnish, French
  coqui('et', 'Estonian'),
  piper('fi_FI-harri-medium', 'Harri', 'male', 'CC0', LESSAC),
  piper('fr_FR-siwis-medium', 'Siwis', 'female', 'CC BY 4.0', LESSAC),
  piper('fr_FR-gilles-low', 'Gilles', 'male', 'CC0', { ...LESSAC, ...LOW }),
  piper('fr_FR-upmc-medium', 'Jessica', 'female', 'CC BY-SA 4.0', {
    ...LESSAC,
    megabytes: 80,
    speakers: [
      { language: 'fr', number: 0, name: 'Jessica', gender: 'female' },
      { language: 'fr', number: 1, name: 'Pierre', gender: 'male' },
    ],
  }),
  // Georgian, German, Greek, Gujarati
  piper('ka_GE-natia-medium', 'Natia', 'female', NOT_FOR_SALE),
  piper('de_DE-thorsten-medium', 'Thorsten', 'male', 'CC0', {
    ...LESSAC,
    sha256: '50487d9c95fdf2191f31d2588569381063ba1591dcd4c7d4bdd30f12b2191714',
  }),
  piper('de_DE-kerstin-low', 'Kerstin', 'female', 'CC0', { ...LESSAC, ...LOW }),
  piper('de_DE-thorsten-high', 'Thorsten (slower, fuller)', 'male', 'CC0', { ...LESSAC, megabytes: 116 }),
  piper('de_DE-eva_k-x_low', 'Eva', 'female', 'M-AILABS (commercial use allowed)', TINY),
  piper('el_GR-rapunzelina-low', 'Rapunzelina', 'female', 'CC0', { ...LESSAC, ...LOW }),
  mimic3('gu_IN-cmu-indic_low', 'Gujarati', 'CC BY-SA 4.0'),
  // Hindi, Hungarian, Icelandic, Indonesian, Irish, Italian
  piper('hi_IN-rohan-medium', 'Rohan', 'male', UNSTATED),
  piper('hi_IN-priyamvada-medium', 'Priyamvada', 'female', NON_COMMERCIAL),
  piper('hu_HU-anna-medium', 'Anna', 'female', 'CC0', LESSAC),
  piper('hu_HU-imre-medium', 'Imre', 'male', 'CC0', LESSAC),
  piper('is_IS-ugla-medium', 'Ugla', 'female', 'CC BY 4.0 (Talrómur)'),
  piper('is_IS-bui-medium', 'Búi', 'male', 'CC BY 4.0 (Talrómur)'),
  piper('id_ID-news_tts-medium', 'News', null, UNSTATED),
  coqui('ga', 'Irish'),
  piper('it_IT-paola-medium', 'Paola', 'female', 'CC0', LESSAC),
  piper('it_IT-riccardo-x_low', 'Riccardo', 'male', 'M-AILABS (commercial use allowed)', TINY),
  // Kazakh, Korean, Kurdish
  piper('kk_KZ-issai-high', 'Raya', 'female', 'CC BY 4.0 (ISSAI)', {
    megabytes: 129,
    speakers: [
      { language: 'kk', number: 3, name: 'Raya', gender: 'female' },
      { language: 'kk', number: 1, name: 'Iseke', gender: 'male' },
    ],
  }),
  mimic3('ko_KO-kss_low', 'KSS', NON_COMMERCIAL, { megabytes: 67 }),
  piper('ku_TR-berfin_renas-medium', 'Berfin', 'female', UNSTATED, { megabytes: 80 }),
  // Latvian, Lithuanian, Luxembourgish
  piper('lv_LV-aivars-medium', 'Aivars', 'male', 'CC0'),
  coqui('lt', 'Lithuanian'),
  piper('lb_LU-marylux-medium', 'Marylux', 'female', UNSTATED),
  // Malayalam, Maltese, Nepali, Norwegian
  piper('ml_IN-meera-medium', 'Meera', 'female', UNSTATED),
  piper('ml_IN-arjun-medium', 'Arjun', 'male', UNSTATED),
  coqui('mt', 'Maltese'),
  piper('ne_NP-chitwan-medium', 'Chitwan', null, 'CC0', LESSAC),
  piper('no_NO-talesyntese-medium', 'Talesyntese', 'male', 'CC0 (Språkbanken)', {
    ...LESSAC,
    speakers: [
      { language: 'no', number: 0, name: 'Talesyntese', gender: 'male' },
      { language: 'nb', number: 0, name: 'Talesyntese', gender: 'male' },
    ],
  }),
  // Persian, Polish, Portuguese
  piper('fa_IR-amir-medium', 'Amir', 'male', 'CC0', LESSAC),
  piper('fa_IR-ganji-medium', 'Ganji', 'male', 'CC0', LESSAC),
  piper('pl_PL-gosia-medium', 'Gosia', 'female', 'CC0', LESSAC),
  piper('pl_PL-darkman-medium', 'Darkman', 'male', 'CC0', LESSAC),
  piper('pl_PL-bass-high', 'Bass', 'male', 'Apache-2.0', { ...LESSAC, megabytes: 116 }),
  piper('pt_BR-faber-medium', 'Faber (Brazil)', 'male', 'CC0', LESSAC),
  piper('pt_PT-tugao-medium', 'Tugão (Portugal)', 'male', 'CC0', LESSAC),
  // Romanian, Russian, Serbian, Slovak, Slovenian
  piper('ro_RO-mihai-medium', 'Mihai', 'male', 'CC0', LESSAC),
  piper('ru_RU-dmitri-medium', 'Dmitri', 'male', 'CC0', LESSAC),
  piper('ru_RU-denis-medium', 'Denis', 'male', 'CC0', LESSAC),
  piper('ru_RU-irina-medium', 'Irina', 'female', UNSTATED, LESSAC),
  piper('ru_RU-ruslan-medium', 'Ruslan', 'male', NON_COMMERCIAL),
  piper('sr_RS-serbski_institut-medium', 'Serbski institut', null, NOT_FOR_SALE, { megabytes: 80 }),
  piper('sk_SK-lili-medium', 'Lili', 'female', 'CC0', LESSAC),
  piper('sl_SI-artur-medium', 'Artur', 'male', 'CC BY 4.0'),
  // Spanish, Swahili, Swedish
  piper('es_ES-davefx-medium', 'Dave (Spain)', 'male', 'CC0', LESSAC),
  piper('es_AR-daniela-high', 'Daniela (Argentina)', 'female', 'CC BY-SA 4.0 (OpenSLR 61)', {
    ...LESSAC,
    megabytes: 116,
  }),
  piper('es_ES-sharvard-medium', 'Sharvard (Spain)', 'female', 'CC BY 3.0', {
    ...LESSAC,
    megabytes: 80,
    speakers: [
      { language: 'es', number: 1, name: 'Sharvard (Spain)', gender: 'female' },
      { language: 'es', number: 0, name: 'Sharvard (Spain)', gender: 'male' },
    ],
  }),
  piper('es_MX-ald-medium', 'Ald (Mexico)', 'male', 'Unlicense', LESSAC),
  piper('sw_CD-lanfrica-medium', 'Lanfrica', 'male', UNSTATED),
  piper('sv_SE-alma-medium', 'Alma', 'female', 'CC BY 4.0'),
  piper('sv_SE-nst-medium', 'NST', 'male', 'CC0 (Språkbanken)'),
  // Thai, Tswana, Turkish
  other(
    {
      name: 'vits-mms-tha',
      kind: 'vits',
      megabytes: 108,
      samplesPerSecond: 16_000,
      license: 'CC BY-NC 4.0 (MMS)',
    },
    'th',
    'MMS',
    null,
  ),
  mimic3('tn_ZA-google-nwu_low', 'Tswana', 'CC BY-SA 4.0'),
  piper('tr_TR-fahrettin-medium', 'Fahrettin', 'male', 'as its model card grants (commercial use included)'),
  piper('tr_TR-fettah-medium', 'Fettah', 'male', UNSTATED),
  // Ukrainian, Urdu, Vietnamese, Welsh
  piper('uk_UA-ukrainian_tts-medium', 'Lada', 'female', 'CC0', {
    megabytes: 80,
    speakers: [
      { language: 'uk', number: 0, name: 'Lada', gender: 'female' },
      { language: 'uk', number: 1, name: 'Mykyta', gender: 'male' },
      { language: 'uk', number: 2, name: 'Tetiana', gender: 'female' },
    ],
  }),
  piper('ur_PK-fasih-medium', 'Fasih', 'male', 'MIT'),
  piper('vi_VN-vais1000-medium', 'VAIS', 'female', 'CC BY 4.0', LESSAC),
  piper('vi_VN-25hours_single-low', '25 hours', null, UNSTATED, LOW),
  piper('cy_GB-bu_tts-medium', 'De (south)', 'female', 'CC BY 4.0', {
    ...LESSAC,
    megabytes: 80,
    speakers: [
      { language: 'cy', number: 0, name: 'Benyw de (south)', gender: 'female' },
      { language: 'cy', number: 2, name: 'Gwryw gogledd (north)', gender: 'male' },
    ],
  }),
];
