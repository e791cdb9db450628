/** Cantonese. */
import { BASE_GRAMMAR } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintSigns, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 4.4,
  letters: 'syllables',
  spaces: 'nothing',
  fullStop: '。',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: '{price}起',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['即刻睇睇。', '行近啲睇。'],
  facts: {
    price: '售價{price}。',
    from: '{price}起。',
    saving: '原價{before}，而家{price}。',
    rating: '{count}個評價，平均{value}分，滿分{scale}分。',
  },
  titleTalk: titleTalk(
    '新品|新款|新貨|新到|熱賣|熱銷|限量(?:版|款)?|限定(?:版|款)?|特價|減價|優惠|清貨|折扣|[0-9.]{1,3} ?折|包郵|免運(?:費)?|預售|預購|現貨|返貨|補貨|售罄|賣晒|送禮(?:首選|之選)?|禮物|人氣|推介',
  ),
  sample: null,
  video: '影片',
  comma: '，',
  smallPrint: smallPrintSigns(
    '運費|包郵|免運|送貨|寄出|出貨|快遞|順豐|速遞|自取點|關稅|預售|預購|工作天|現貨|庫存|缺貨|賣晒|售罄|補貨|落單(?:後|之後)|訂做|交期|退貨|退款|退換|換貨|保養期|保用|售後|版權|商標|免責|概不負責|因人而異|諮詢醫生|唔包|不包|不附|另購|另售|單獨出售|包裝內容|套裝(?:包括|包含|內)|圖片|實物|僅供參考' +
      '|注意(?:事項|：|:)|請|警告|窒息|誤吞|小朋友(?:接觸|掂到|攞到)|兒童(?:接觸|觸及)|唔好(?:放|用|將|擺|浸|曬|機洗|漂白)|請勿|切勿|禁止|避免(?:陽光|接觸|高溫|潮濕|入眼)|遠離(?:火|熱|小朋友)|只限(?:室內|室外|外用)|外用|停止使用|唔適合(?:微波|洗|三歲)|不適合|手洗|機洗|乾洗|沖洗|抹(?:乾|淨)|晾乾|漂白|熨(?:燙|衫)|濕布|使用前|使用後|首次使用|第一次用|每日[一二三兩1-3]次|適量|搖勻|充滿電|陰涼|乾燥|儲存|保質期|有效期|開封後' +
      '|差異|色差|誤差|可能(?:會|有|略)|螢幕|芒(?:嘅|顯|設)|第[二三四2-9]張(?:圖|相)|見(?:圖|下圖)|模特兒|尺碼表|度身(?:前|方法)|㩒(?:呢|入|此)|點擊|加入購物車|購買|落單|訂單|付款|客服|聯絡|評價|五星|追蹤我哋|訂閱|優惠碼|優惠券|多謝(?:你|光臨)|本店|其他(?:貨品|產品)|批發|貨號|型號[：:]|產地[：:]|關鍵字|(?:成分|配料|材質)[：:]|詳情',
  ),
  smallPrintHeadings:
    '保養.*|洗滌.*|清潔(?:方法)?|尺寸.*|尺碼.*|規格.*|運費.*|送貨.*|退換.*|退貨.*|保養期|注意事項|溫馨提示|警告|免責.*|成分(?:表)?|配料(?:表)?|致敏原|常見問題|包裝內容|使用方法|使用說明|用法|安裝.*|儲存.*|關於我們|評價|購物須知',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
