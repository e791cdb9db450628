/** Vietnamese. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: 'từ {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Khám phá ngay.', 'Ngắm gần hơn.', 'Xem tại cửa hàng.'],
  facts: {
    price: 'Giá {price}.',
    from: 'Giá từ {price}.',
    saving: 'Nay chỉ còn {price}, giá cũ {before}.',
    rating: '{value} trên {scale} điểm từ {count} đánh giá.',
  },
  titleTalk: titleTalk(
    'mới|hàng mới|hàng mới về|mới về|hot|giảm giá|khuyến mãi|sale|ưu đãi|thanh lý|xả (?:hàng|kho)|giảm (?:đến |tới )?\\p{Nd}{1,2} ?%|giá (?:sốc|rẻ|tốt)|phiên bản giới hạn|bản giới hạn|số lượng có hạn|(?:miễn phí|free) ?(?:vận chuyển|giao hàng|ship)|freeship|đặt trước|pre-?order|hàng có sẵn|có sẵn|hàng về lại|hết hàng|quà tặng|bán chạy|yêu thích|chính hãng|độc quyền',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'vận chuyển|giao hàng|giao (?:trong|tận|toàn quốc|nhanh)|phí ship|ship (?:cod|toàn quốc|hàng|nhanh)|freeship|bưu điện|thuế (?:nhập khẩu|hải quan)|hải quan|ngày làm việc|còn hàng|hết hàng|hàng có sẵn|đặt (?:trước|làm theo yêu cầu)|làm theo (?:đơn|yêu cầu)|thời gian (?:giao|sản xuất|làm hàng)|đổi trả|trả hàng|hoàn (?:tiền|trả)|đổi (?:hàng|size) (?:trong|miễn phí|nếu)|bảo hành|vat|(?:viên|viên nang) mỗi ngày|trong hộp(?= ?:)|gói quà' +
      '|bản quyền|nhãn hiệu đã đăng ký|đang chờ cấp bằng|không chịu trách nhiệm|điều khoản|chứng nhận ce|đạt (?:tiêu )?chuẩn (?:ce|iso)|kết quả (?:có thể|tùy)|hiệu quả tùy|tham khảo ý kiến|hỏi ý kiến bác sĩ|bác sĩ|không phải là thuốc|thực phẩm chức năng' +
      '|không bao gồm|chưa bao gồm|không kèm|không đi kèm|bán (?:riêng|rời)|pin không|(?:bộ|set|hộp|gói|combo) (?:sản phẩm )?(?:bao )?gồm|trong hộp có|hình ảnh (?:chỉ|mang tính|minh họa)|minh họa|như (?:trong )?hình' +
      '|cảnh báo|chú ý(?= ?[:!])|lưu ý|cẩn thận|nguy cơ (?:hóc|nghẹt|cháy)|chi tiết nhỏ|tầm tay (?:của )?trẻ|xa (?:tầm tay )?trẻ em|không (?:nên|được|dùng (?:cho|chất|máy|để)|sử dụng|giặt|tẩy|ủi|là|sấy|để (?:gần|ở|trong|dưới|lâu)|ngâm|phơi|vắt|đặt|cho vào|thích hợp cho|dành cho trẻ)|đừng (?:để|dùng|giặt)|tránh (?:tiếp xúc|ánh nắng|xa|để|nơi|nhiệt|ẩm|nước|va đập|mắt|dùng)|chỉ (?:dùng|sử dụng) (?:ngoài|trong nhà|để|cho)|dùng ngoài da|kích ứng|ngưng sử dụng|ngừng sử dụng|dính vào mắt|có thể chứa|dễ cháy|rút (?:phích|điện)' +
      '|giặt (?:tay|máy|riêng|ở|bằng|với|khô)|thuốc tẩy|chất tẩy|nước xả vải|máy sấy|ủi (?:ở|với|mặt)|là ủi|khăn (?:ẩm|mềm|khô)|lau (?:bằng|sạch bằng|khô)|nước ấm|trước khi (?:sử dụng|dùng|giặt|đốt|đặt|mua|thắp|mở)|sau (?:khi|mỗi lần) (?:sử dụng|dùng|mở|giặt)|lần đầu (?:sử dụng|dùng|đốt|sạc)|ngày (?:dùng )?(?:một|hai|ba|\\p{Nd}|1-2|2-3) lần|(?:một|hai|ba|\\p{Nd}) lần (?:mỗi|một|\\/) ?(?:ngày|năm|tháng)|nhiệt độ phòng|(?:nơi|chỗ) (?:khô|thoáng|mát|râm)\\p{L}*|khô (?:ráo|thoáng),|hạn sử dụng|sau khi mở' +
      '|(?:khác biệt|chênh lệch|sai số|lệch màu|sai lệch)|có thể (?:khác|thay đổi|chênh|hơi khác|lệch|phai|co)|màn hình (?:hiển thị|khác|của bạn|máy|điện thoại)|ánh sáng (?:chụp|khi chụp)|(?:ảnh|hình) (?:thứ|số|đầu tiên|cuối|tiếp theo)|xem (?:ảnh|hình|bảng)|người mẫu|mẫu (?:mặc|cao)|bảng (?:size|kích cỡ|số đo)|chọn size|(?:hãy )?đo (?:ngón|vòng|kỹ|trước)|đo thủ công' +
      '|vui lòng|xin (?:vui lòng|liên hệ)|nhấn vào|bấm vào|click|thêm vào giỏ|(?:mua|đặt hàng|đặt mua|chốt đơn) ?(?:ngay|hôm nay|liền)|đơn hàng|đơn từ|đăng ký nhận|liên hệ|nhắn tin|inbox|chăm sóc khách|cskh|theo dõi (?:chúng tôi|shop|fanpage)|gắn thẻ|đánh giá 5|để lại đánh giá|đánh giá (?:của|cho)|mã (?:giảm giá|khuyến mãi|sản phẩm|hàng|vạch)|nhập mã|dùng mã|voucher|cam kết|hài lòng|thanh toán|cảm ơn|shop (?:cam|xin|không|sẽ)|cửa hàng của chúng tôi|sản phẩm khác|từ khóa|hashtag|(?:thành phần|chất liệu|xuất xứ|nhà sản xuất|thương hiệu)(?= ?:)|bán sỉ|nhận đặt' +
      '|chỉ còn (?:lại )?\\p{Nd}\\p{L}*|còn (?:lại )?\\p{Nd}{1,3} (?:sản phẩm|chiếc|cái)|cơ hội cuối cùng|sắp hết hàng|số lượng có hạn|mua (?:\\p{Nd}|một|hai) (?:\\S{1,10} )?tặng|giảm \\p{Nd}{1,2} ?%|chào mừng (?:bạn |quý khách )?(?:đến|tới)|chúng tôi là|doanh nghiệp gia đình|cửa hàng (?:của )?chúng tôi|shop (?:của )?(?:chúng tôi|mình)' +
      '|(?:người mua|mua hàng) đã xác (?:minh|nhận)|(?:năm|\\p{Nd}) sao(?= ?(?:[.!;,)]|$))',
    'bảo quản|lắc đều|thoa|bôi|xịt|massage|giặt|lau|rửa|sạc (?:đầy|pin|trước|trong)|cắm (?:điện|sạc)|đổ (?:\\p{Nd}|nước)|pha (?:\\p{Nd}|với)|chờ (?:\\p{Nd}|vài)|đọc kỹ|để (?:nơi|xa|ở nơi)|giữ (?:khô|xa|nơi)|sáng và tối|bao gồm(?= ?:)|gồm(?= ?:)|không dùng|chỉ dùng|dùng (?:\\p{Nd}|hai|một|ngày)|tháo|lấy một lượng' +
      '|về chúng tôi(?= ?(?:[.!:–—-]|$))',
  ),
  smallPrintHeadings:
    'bảo quản|hướng dẫn (?:bảo quản|giặt|sử dụng|chọn size|lắp đặt)|giặt ủi|vệ sinh|vận chuyển|giao hàng|đổi trả|chính sách.*|bảo hành|bảng (?:size|kích cỡ|kích thước)|kích thước|thông số(?: kỹ thuật)?|cảnh báo|lưu ý|an toàn|miễn trừ trách nhiệm|thành phần|dị ứng|giá trị dinh dưỡng|câu hỏi thường gặp|bộ sản phẩm (?:gồm|bao gồm)|trong hộp|cách (?:dùng|sử dụng|bảo quản)|hsd|về (?:chúng tôi|cửa hàng|shop)|đánh giá|điều khoản|quan trọng',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
