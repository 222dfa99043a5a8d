/**
 * What the rules by meaning must understand (`match`) and must not take for the same cause (`nearMiss`), by cause and
 * language. None of them is a text of the catalogue. Examples are read as on the seller's pages unless marked `buyer:`.
 */
import type { CauseId } from '../../../lib/ozon/causes';

export interface LanguageExamples {
  match: readonly string[];
  nearMiss: readonly string[];
}
export type Examples = Record<'ru' | 'zh' | 'en', LanguageExamples>;

export const ruleExamples: Record<Exclude<CauseId, 'unknown'>, Examples> = {
  'buyer.changed-mind': {
    ru: {
      match: ['Клиент передумал покупать', 'Покупатель отменил заказ: товар больше не нужен', 'Заказал по ошибке'],
      nearMiss: ['Покупатель отказался при вручении: передумал', 'Продавец передумал продавать товар', 'Покупатель не передумал'],
    },
    zh: {
      match: ['客户改主意了', '买家取消了订单：不再需要该商品', '买家误拍'],
      nearMiss: ['买家在交货时拒收：改变主意', '卖家改变主意', '如何改变主意后取消'],
    },
    en: {
      match: ['The customer changed their mind', 'Customer canceled the order: no longer needs the item', 'Ordered by mistake'],
      nearMiss: ['Customer refused on receipt: changed their mind', 'The seller changed their mind', 'What if I change my mind?'],
    },
  },
  'buyer.found-cheaper': {
    ru: {
      match: [
        'Покупатель нашёл товар по более низкой цене',
        'Покупатель отменил заказ: нашёл выгоднее предложение в другом магазине',
        'buyer: Вы отменили: нашли выгоднее',
      ],
      nearMiss: ['Нашли дешевле? Снизим цену', 'Покупатель отказался при вручении: нашёл дешевле', 'buyer: Выгоднее в комплекте'],
    },
    zh: {
      match: ['买家在别处找到更低的价格', '买家取消了订单：其他店更便宜'],
      nearMiss: ['买家在交货时拒收：找到更便宜的', '价格更低的商品'],
    },
    en: {
      match: ['The buyer found a lower price elsewhere', 'Customer canceled the order: found it cheaper in another store'],
      nearMiss: ['Customer refused on receipt: found it cheaper', 'Cheaper items'],
    },
  },
  'buyer.delivery-date': {
    ru: {
      match: [
        'Доставят позже, чем нужно покупателю',
        'Клиента не устроила дата доставки',
        'Покупатель отменил заказ: доставка слишком долгая',
        'Покупатель не захотел ждать',
        'Покупатель отказался ждать доставку',
        'Доставка стала на неделю позже, покупатель не согласен',
        'Доставка дольше, чем покупатель готов ждать',
      ],
      nearMiss: [
        'Продавец слишком долго собирает заказ',
        'Выберите дату доставки',
        'Покупатель отменил заказ: не устроил цвет',
        'Товар неожиданно закончился',
        'Покупатель не согласился принять заказ',
      ],
    },
    zh: {
      match: [
        '比买家需要的时间晚送达',
        '配送时间太长，买家不愿继续等待',
        '买家取消了订单：等待时间太长',
        '配送日期不合适',
        '买家取消订单：送货时间推迟',
        '配送延迟，买家拒绝等待',
      ],
      nearMiss: ['配送比预期快', '卖家发货太慢', '选择配送时间', '买家取消了订单：颜色不合适', '等待配送'],
    },
    en: {
      match: [
        'Delivery is later than the customer wanted',
        'Customer canceled the order: delivery takes too long',
        'The delivery date did not suit the customer',
        'Delivery was rescheduled',
        'Delivery was delayed and the customer refused to wait',
      ],
      nearMiss: [
        'The seller took too long to ship',
        'Choose a delivery date',
        'Estimated delivery date: 5 May',
        'Waiting for delivery',
      ],
    },
  },
  'buyer.reordering': {
    ru: {
      match: [
        'Покупатель хочет сделать новый заказ',
        'Покупатель отменил заказ: решил поменять размер',
        'Клиент оформит заказ заново',
      ],
      nearMiss: ['Оформить заказ заново', 'Изменить заказ', 'Заказать снова'],
    },
    zh: {
      match: ['买家想重新下单', '买家取消了订单：需要修改尺码', '客户要换颜色重新下单'],
      nearMiss: ['重新下单', '修改订单', '再次购买'],
    },
    en: {
      match: [
        'The buyer wants to place a new order',
        'Customer canceled the order: decided to change the size',
        'Customer would like to reorder',
      ],
      nearMiss: ['Reorder', 'Change the order', 'Repeat order'],
    },
  },
  'buyer.promo-not-applied': {
    ru: {
      match: [
        'Скидка не отразилась в сумме',
        'Промокод не сработал',
        'Покупатель отменил заказ: скидка не учлась',
        'Не удалось применить купон',
      ],
      nearMiss: ['Скидка 20% по промокоду', 'Введите промокод', 'Продавец ошибся в размере скидки'],
    },
    zh: {
      match: ['优惠券无法使用', '买家取消了订单：折扣未生效', '促销码失效'],
      nearMiss: ['优惠券可用', '使用优惠券', '卖家设置了错误的折扣'],
    },
    en: {
      match: [
        'The discount is not reflected in the total',
        'The promo code did not work',
        'Customer canceled the order: discount was not applied',
        'Coupon could not be used',
      ],
      nearMiss: ['20% discount with a promo code', 'Enter a promo code', 'The seller set the wrong discount'],
    },
  },
  'buyer.wrong-address': {
    ru: {
      match: [
        'По ошибке указала прежний адрес',
        'Покупатель ошибся в адресе доставки',
        'Покупатель отменил заказ: выбрал не тот пункт выдачи',
        'Клиент хочет изменить адрес',
        'Отменили по просьбе покупателя: в оформлении указан чужой пункт выдачи',
      ],
      nearMiss: ['Изменить адрес', 'Укажите адрес доставки', 'Адрес доставки'],
    },
    zh: {
      match: ['不小心选了旧地址', '收货地址填错', '买家取消了订单：选错取货点', '买家想更改地址'],
      nearMiss: ['更改地址', '请填写地址', '收货地址'],
    },
    en: {
      match: [
        'Accidentally chose the wrong pick-up point',
        'The customer entered the wrong delivery address',
        'Customer canceled the order: wrong pick-up point',
        'Buyer wants to change the address',
      ],
      nearMiss: ['Change address', 'Enter your address', 'Delivery address'],
    },
  },
  'buyer.partial-order': {
    ru: {
      match: [
        'Клиент снял остальные товары, после того как продавец отменил часть заказа',
        'Часть товаров из заказа была отменена',
        'Покупатель отменил заказ: другие товары отменены',
      ],
      nearMiss: [
        'buyer: Вы отменили один из товаров, остальные приедут после 5 декабря',
        'Часть заказа отменена',
        'Отменить часть товаров',
        'Другие товары продавца',
      ],
    },
    zh: {
      match: ['买家取消了其余商品，因为其中一件商品已被取消', '订单中的部分商品已被取消', '买家取消了订单：其他商品被取消'],
      nearMiss: ['可以取消部分商品', '其他商品'],
    },
    en: {
      match: [
        'buyer: You cancelled the rest after one of the items had been cancelled',
        'Several items from the order were cancelled',
        'Customer canceled the order: other items were canceled',
      ],
      nearMiss: [
        'buyer: You cancelled one of the items, the rest will arrive after 5 December',
        'Part of the order was canceled',
        'Cancel some items',
        'Other items of the seller',
      ],
    },
  },
  'buyer.unspecified': {
    ru: {
      match: [
        'Нет подходящей причины',
        'Покупатель не указал причину',
        'Отменён покупателем',
        'Отмена по инициативе клиента',
        'Ozon отменил заказ по просьбе покупателя',
        'Покупатель отменил заказ: по семейным обстоятельствам',
      ],
      nearMiss: [
        'Заказ покупателя отменён продавцом',
        'Отменена покупателем',
        'Покупатель не отменял заказ',
        'Причина не указана',
      ],
    },
    zh: {
      match: ['没有合适的原因', '买家未说明原因', '订单已被买家取消', '由客户取消', '买家主动取消', '买家取消了订单：家庭原因'],
      nearMiss: ['买家的订单被卖家取消', '买家未取消订单', '买家可以取消订单'],
    },
    en: {
      match: [
        'No matching reason',
        'The customer gave no reason',
        'Canceled by the customer',
        'Order cancelled at the buyer’s request',
        'The customer has cancelled the order',
        'Customer canceled the order: family reasons',
      ],
      nearMiss: [
        "The customer's order was cancelled by the seller",
        'The customer did not cancel the order',
        'Customers can cancel an order',
      ],
    },
  },
  'buyer.at-seller-request': {
    ru: {
      match: [
        'Клиент отменил заказ по просьбе продавца',
        'Покупатель отменил заказ, потому что вы его попросили',
        'Продавец попросил покупателя отменить заказ',
      ],
      nearMiss: [
        'Продавец отменил заказ по просьбе покупателя',
        'Отменили по просьбе продавца',
        'buyer: Заказ отменён по вашей просьбе',
      ],
    },
    zh: {
      match: ['应卖家要求，买家取消了订单', '卖家要求买家取消订单', '买家根据您的请求取消了订单'],
      nearMiss: ['应买家要求，卖家取消了订单', '已根据卖家的要求取消订单', '卖家取消了买家的订单'],
    },
    en: {
      match: [
        "The customer canceled the order at the seller's request",
        'Seller asked the buyer to cancel',
        'Customer cancelled at your request',
      ],
      nearMiss: [
        "The seller canceled at the customer's request",
        "Canceled at the seller's request",
        'The customer canceled the order',
      ],
    },
  },
  'buyer.asked-seller': {
    ru: {
      match: [
        'buyer: Продавец отменил заказ, как вы и просили',
        'Продавец отменил заказ по просьбе покупателя',
        'Клиент попросил продавца отменить заказ',
        'Вы отменили заказ по просьбе покупателя',
        'Продавец отменил заказ после просьбы покупателя в чате',
      ],
      nearMiss: [
        'Покупатель отменил заказ по просьбе продавца',
        'Ozon отменил заказ по просьбе покупателя',
        'Вы отменили заказ по своей инициативе',
        'Чат с покупателем',
      ],
    },
    zh: {
      match: [
        '买家通过聊天要求卖家取消',
        '应买家要求，卖家取消了订单',
        '买家要求卖家取消订单',
        '您应客户的要求取消了订单',
        '买家下错单，请卖家取消',
      ],
      nearMiss: [
        '应卖家要求，买家取消了订单',
        '平台应买家要求取消了订单',
        '您自行取消了订单',
        '请卖家取消订单',
        '订单未付款，请买家尽快付款',
      ],
    },
    en: {
      match: [
        'buyer: The seller cancelled it, as you asked',
        "The seller canceled the order at the customer's request",
        'Buyer asked the seller to cancel the order',
        'You canceled the order because the customer asked you to',
        'Seller canceled after the buyer asked for it in chat',
      ],
      nearMiss: [
        "The customer canceled at the seller's request",
        'Ozon cancelled the order at the request of the customer',
        'You canceled the order yourself',
        'Chat with the buyer to cancel',
      ],
    },
  },
  'handover.unsuitable': {
    ru: {
      match: [
        'Покупатель не забрал заказ: размер не подошёл',
        'Отказ при получении: не подошёл размер',
        'Покупатель отказался при вручении: не понравился цвет',
        'Клиент отказался от посылки, вещь оказалась мала',
        'Отказ при получении: маломерит',
        'Не подошло при примерке',
      ],
      nearMiss: [
        'Товар не подошёл',
        'Покупатель отменил заказ: не подошёл размер',
        'Не подошёл размер',
        'Отказ при получении: прислали не тот размер',
        'Не подошло',
      ],
    },
    zh: {
      match: [
        '买家没有取货，尺码太小',
        '买家拒收：尺码不合适',
        '买家在交货时拒收：颜色不喜欢',
        '收货时拒绝：衣服太小',
        '试穿不合适',
      ],
      nearMiss: ['商品不合适', '尺码不合适', '买家取消了订单：尺码不合适', '买家在交货时拒收：发错尺码', '可试穿'],
    },
    en: {
      match: [
        'Customer did not collect the order: the size did not fit',
        'Customer refused on receipt: wrong size',
        'Rejected at delivery: did not fit',
        'Customer refused the parcel: did not like the colour',
        'Refused at delivery: runs small',
        'Did not fit when trying on',
      ],
      nearMiss: [
        'The product did not fit',
        'Wrong size',
        'Customer canceled the order: did not fit',
        'Refused at pick-up: wrong color sent',
      ],
    },
  },
  'handover.wrong-item': {
    ru: {
      match: [
        'Отказ при получении: получатель такой товар не заказывал',
        'Отказ при вручении: привезли другой товар',
        'Отказ при получении: пришёл другой цвет',
        'Покупатель отказался при получении: не соответствует описанию',
        'Покупатель отказался при вручении: перепутали заказ',
        'Отказ при вручении: привезли чужой заказ',
        'Отказ при получении: прислали не тот размер',
      ],
      nearMiss: [
        'Привезли не тот товар',
        'Покупатель получил не те товары',
        'Товар не соответствует описанию',
        'Отказ при вручении: не тот размер',
        'Покупатель отказался, потому что другие товары этого заказа отменили',
      ],
    },
    zh: {
      match: [
        '买家拒收：不是他订的商品',
        '买家拒收：发错货',
        '买家在交货时拒收：商品与描述不符',
        '拒绝签收：不是所订的商品',
        '买家拒收：送来的是别人的包裹',
      ],
      nearMiss: ['配送了错误的商品', '买家收到错误的商品', '商品与描述不符', '别人的包裹'],
    },
    en: {
      match: [
        'Refused at pick-up: the buyer never ordered this item',
        'Customer refused on receipt: wrong item',
        'Refused at hand-over: does not match the description',
        'Customer rejected the parcel, a different product was delivered',
        "Refused at delivery: another customer's parcel was brought",
        'Refused at pick-up: wrong color sent',
      ],
      nearMiss: [
        'Wrong item delivered',
        'The item does not match the description',
        'Customer received the wrong item',
        'Refused at pick-up: wrong size',
      ],
    },
  },
  'handover.quality': {
    ru: {
      match: [
        'Отказ при получении: брак',
        'Покупатель отказался при вручении: товар повреждён',
        'Клиент отказался от посылки из-за плохого качества',
        'Отказ при вручении: вздулся аккумулятор',
      ],
      nearMiss: ['Товар не работает / брак', 'Упаковка и товар повреждены', 'Плохое качество', 'Срок годности 12 месяцев'],
    },
    zh: {
      match: ['买家拒收：商品破损', '买家拒绝取货：有瑕疵', '签收时拒绝，质量差', '买家在自提点拒收：电池鼓包'],
      nearMiss: ['商品破损', '包装和商品均损坏', '质量差', '电池'],
    },
    en: {
      match: [
        'Customer refused on receipt: the item is defective',
        'Refused at the pick-up point: damaged',
        'Customer refused delivery because of poor quality',
        'Refused at delivery: battery is swollen',
      ],
      nearMiss: ['The item is defective', 'Poor quality', 'Product and packaging damaged', 'Lithium battery'],
    },
  },
  'handover.incomplete': {
    ru: {
      match: [
        'Отказ при вручении: не хватает деталей',
        'Покупатель отказался при получении: нет части комплекта',
        'Вы отказались на выдаче: в коробке не оказалось зарядного кабеля',
      ],
      nearMiss: ['Товар в неполной комплектации', 'Нет части товара или комплекта', 'Не хватает деталей'],
    },
    zh: {
      match: ['买家拒收：缺少配件', '买家在交货时拒收：商品不完整'],
      nearMiss: ['商品不齐全', '商品缺少配件', '套件缺失部分'],
    },
    en: {
      match: ['Customer refused on receipt: parts are missing', 'Rejected at hand-over: incomplete set'],
      nearMiss: ['Parts are missing', 'Incomplete set', 'Missing items'],
    },
  },
  'handover.changed-mind': {
    ru: {
      match: [
        'Покупатель передумал и не забрал заказ',
        'Отказ при получении: передумал',
        'Покупатель отказался при вручении: товар больше не нужен',
      ],
      nearMiss: ['Покупатель передумал', 'Клиент передумал и отменил заказ', 'Передумал'],
    },
    zh: { match: ['买家拒收：改变主意', '买家在交货时拒收：不想要了'], nearMiss: ['买家改变主意', '买家不想要了', '改变主意'] },
    en: {
      match: [
        'The customer changed their mind and never picked it up',
        'Customer refused on receipt: changed their mind',
        'Refused at delivery, no longer needed',
      ],
      nearMiss: ['The customer changed their mind', 'No longer needed', 'Customer canceled the order: changed their mind'],
    },
  },
  'handover.price': {
    ru: {
      match: [
        'Покупатель не забрал посылку, нашёл дешевле',
        'Отказ при вручении: слишком дорого',
        'Покупатель отказался при получении: нашёл дешевле',
        'Покупатель отказался при вручении: не устроила цена',
        'Покупатель отказался при вручении: сейчас на сайте дешевле',
      ],
      nearMiss: [
        'Покупатель не применил промокод и нашёл дешевле',
        'Нашёл дешевле',
        'Слишком дорого',
        'Покупатель отменил заказ: нашёл дешевле',
      ],
    },
    zh: {
      match: ['买家找到更便宜的，没有取货', '买家拒收：价格太贵', '买家在交货时拒收：找到更便宜的商品'],
      nearMiss: ['价格太贵', '找到更便宜的商品', '买家取消了订单：找到更便宜的'],
    },
    en: {
      match: [
        'The customer found it cheaper and did not collect the parcel',
        'Customer refused on receipt: too expensive',
        'Rejected upon delivery: found it cheaper',
      ],
      nearMiss: [
        'The buyer could not redeem the coupon and found it cheaper',
        'Too expensive',
        'Found it cheaper',
        'Customer canceled the order: found it cheaper',
      ],
    },
  },
  'handover.refused': {
    ru: {
      match: [
        'При вручении заказ не приняли',
        'Отказ при получении без объяснения причин',
        'Клиент отказался забирать посылку',
        'Покупатель отказался при вручении: личные обстоятельства',
        'Покупатель не принял заказ',
      ],
      nearMiss: [
        'Служба доставки отказалась принимать посылку',
        'Покупатель отказался от оплаты',
        'Покупатель не отказывался от заказа при вручении',
      ],
    },
    zh: {
      match: ['取货时未收下商品', '买家拒收', '收件人拒绝签收包裹', '买家在交货时拒收：个人原因'],
      nearMiss: ['快递公司拒收包裹', '买家拒绝付款', '如何拒收'],
    },
    en: {
      match: [
        'Not accepted on receipt',
        'The recipient refused the delivery',
        'Parcel refused by the customer at the pick-up point',
        'Customer refused on receipt: personal reasons',
      ],
      nearMiss: ['The carrier refused to accept the parcel', 'The customer refused to pay', 'You can refuse the parcel'],
    },
  },
  'handover.not-collected': {
    ru: {
      match: [
        'Истёк срок хранения в пункте выдачи',
        'Получатель не пришёл за заказом',
        'Не удалось связаться с покупателем',
        'Заказ не был востребован',
        'Никто не ответил курьеру',
        'buyer: Курьер приезжал, но вас не было дома',
      ],
      nearMiss: [
        'Скидка не показана в сумме',
        'Срок хранения до 5 сентября',
        'Заберите заказ до конца срока хранения',
        'Успейте забрать',
        'Если не заберёте заказ, он отменится',
        'Курьер не отвечает',
        'buyer: Вас не было на сайте',
      ],
    },
    zh: {
      match: ['保管期已过', '收件人未取件', '联系不上买家', '包裹无人领取', '快递员上门，无人在家'],
      nearMiss: ['保管期至9月5日', '请及时取货', '待取件', '如果不取货，订单将被取消', '快递员已上门'],
    },
    en: {
      match: [
        'The storage period has expired',
        'Recipient never collected the parcel',
        'Unable to reach the customer',
        'Order was not picked up in time',
        'Nobody answered the courier',
      ],
      nearMiss: [
        "The discount didn't show up in the total",
        'Storage period: until 5 September',
        'Pick up your order',
        'Ready for pickup',
        'If you do not collect the order, it will be cancelled',
        'The courier did not answer',
      ],
    },
  },
  'payment.not-paid': {
    ru: {
      match: [
        'Оплата не поступила',
        'Заказ не был оплачен в срок',
        'Платёж отклонён банком',
        'buyer: Вы не оплатили заказ',
        'Не оплачен вовремя',
        'Так и не дождались оплаты',
        'Рассрочку не одобрили',
        'На карте не хватило денег',
      ],
      nearMiss: [
        'Оплата получена',
        'Не оплачен',
        'Ожидаем оплаты',
        'Покупатель не оплатил таможенную пошлину',
        'buyer: Возврат не прошёл: банк отклонил перевод',
        'buyer: Возврат на карту отклонён банком',
        'buyer: Деньги не списаны',
        'Пошлина не оплачена вовремя',
        'Кредит одобрен',
        'Рассрочка без переплат',
      ],
    },
    zh: {
      match: ['订单未付款', '买家付款失败', '支付超时', 'buyer: 您未按时付款', '分期付款未获批准'],
      nearMiss: ['付款成功', '待付款', '等待付款', '买家未支付关税', 'buyer: 款项未扣除', 'buyer: 退款失败：银行拒绝'],
    },
    en: {
      match: [
        'Payment was not received in time',
        'The order was not paid',
        'Payment declined by the bank',
        'buyer: You did not pay in time',
        'Not paid in time',
        'The bank did not approve the loan',
        "You didn't pay for the order before the timer ran out",
      ],
      nearMiss: [
        'Payment received',
        'Awaiting payment',
        'Not paid',
        'Customer did not pay the customs duty',
        'buyer: Payment was not charged',
        'buyer: Refund failed: the bank declined the transfer',
      ],
    },
  },
  'customs.passport-missing': {
    ru: {
      match: [
        'Не указаны паспортные данные получателя',
        'Покупатель не заполнил данные для таможни: ИНН',
        'Отсутствуют персональные данные покупателя',
        'Вы не передали паспортные данные для таможни',
      ],
      nearMiss: ['Ожидает паспортных данных', 'Укажите паспортные данные', 'Паспортные данные подтверждены'],
    },
    zh: {
      match: [
        '买家未于9月5日前提交护照信息',
        '买家未填写护照信息',
        '收件人没有提供身份信息',
        '缺少个人信息',
        '护照信息未按时确认',
      ],
      nearMiss: ['等待护照资料', '请填写护照信息', '护照信息已确认', '确认护照信息'],
    },
    en: {
      match: [
        'The buyer did not provide passport details',
        'Missing personal data for customs',
        'Customer failed to submit taxpayer number',
      ],
      nearMiss: ['Waiting for passport data', 'Enter your passport details', 'Passport data confirmed'],
    },
  },
  'customs.duty-unpaid': {
    ru: {
      match: ['Таможенная пошлина не оплачена', 'Клиент отказался платить пошлину', 'Получатель не уплатил таможенный сбор'],
      nearMiss: ['Оплатите пошлину', 'Пошлина оплачена', 'Покупатель не оплатил заказ в срок'],
    },
    zh: { match: ['收件人未支付关税', '买家拒绝缴纳关税', '税款未缴'], nearMiss: ['请缴纳关税', '关税已支付', '买家未付款'] },
    en: {
      match: ['Customs duty was not paid', 'The customer refused to pay the duty', 'The recipient failed to pay import tax'],
      nearMiss: ['Pay the duty', 'Duty paid', 'The customer did not pay for the order'],
    },
  },
  'customs.rejected': {
    ru: {
      match: [
        'Покупатель не указал паспортные данные и не оплатил пошлину',
        'Посылка не прошла таможню',
        'Таможня отказала в выпуске товара',
        'Проблемы с таможенным оформлением',
        'Таможня запретила ввоз',
        'Посылку не пропустили через границу',
      ],
      nearMiss: [
        'Проходит таможенное оформление',
        'Прошло таможню',
        'Покупатель не оплатил пошлину на таможне',
        'Посылка прошла границу',
      ],
    },
    zh: {
      match: ['买家未提供护照，也未缴纳关税', '清关失败', '海关拒绝放行', '包裹未能清关', '海关禁止进口'],
      nearMiss: ['正在清关', '清关完成', '买家没有提供清关资料', '包裹在海关'],
    },
    en: {
      match: [
        'The buyer did not give passport data and did not pay the duty',
        'The parcel failed customs clearance',
        'Rejected by customs',
        'Customs did not release the shipment',
        'The parcel got stuck at customs',
      ],
      nearMiss: [
        'Customs clearance in progress',
        'Cleared customs',
        'Customs: passport data not provided',
        'The parcel is at customs',
      ],
    },
  },
  'seller.out-of-stock': {
    ru: {
      match: [
        'Нет в наличии, отправлять нечего',
        'У продавца нет товара в наличии',
        'Заказ отменён: товар распродан',
        'Недостаточно остатков на складе продавца',
        'Товар отсутствует на складе',
        'Товар закончился, продавец не смог его отправить',
        'Товар кончился у продавца раньше, чем его успели собрать',
        'У продавца нет этого товара',
        'Ассортимент исчерпан',
      ],
      nearMiss: [
        'Сегодня отгружать нечего',
        'Товар в наличии',
        'Не связано с отсутствием товара',
        'buyer: Нет в наличии',
        'Остался только бракованный товар',
        'Товар скоро закончится',
        'У продавца нет отзывов',
      ],
    },
    zh: {
      match: [
        '已售罄，没有商品可发',
        '卖家缺货',
        '商品缺货，卖家无法发货',
        '库存不足',
        '订单取消：商品已售罄',
        '卖家已经没有这个商品',
      ],
      nearMiss: ['有库存', 'buyer: 已售罄', '只剩残次品', '商品即将售罄'],
    },
    en: {
      match: [
        'Seller had no such item',
        'The seller ran out of stock',
        'Order cancelled: item sold out',
        'Not enough stock at the seller',
        "The seller's warehouse has run empty",
        'The seller no longer has this item',
        'The seller does not have the item',
        'The store had none of this item left',
      ],
      nearMiss: [
        'Nothing to ship today',
        'In stock',
        'The payment time has run out',
        'buyer: Out of stock',
        'Only damaged items are left in stock',
        'The item will run out soon',
      ],
    },
  },
  'seller.defective': {
    ru: {
      match: [
        'У продавца остались только повреждённые товары',
        'Последний экземпляр оказался с дефектом',
        'Продавец обнаружил брак перед отправкой',
        'Продавец обнаружил дефект при упаковке, замены нет',
        'Заказ отменён, так как товар оказался бракованным',
        'Весь товар оказался с дефектом, продавец не отправил заказ',
        'остался только бракованный экземпляр, продавец не стал его отправлять',
      ],
      nearMiss: [
        'Товар не работает / брак',
        'Покупатель отказался при вручении: брак',
        'Товар бракованный',
        'buyer: Продавец: Уценка и Брак',
        'Магазин: Брак-Маркет',
        'Отказ при получении, так как товар оказался бракованным',
        'Вы отказались при получении: остался только бракованный товар',
      ],
    },
    zh: {
      match: [
        '卖家只剩破损商品',
        '发货前发现商品有瑕疵',
        '剩余商品均为次品',
        '卖家打包时发现商品有瑕疵',
        '订单取消，因为商品有瑕疵',
        '商品均有瑕疵，无法发货',
        '剩余的商品均有瑕疵，无法发货',
      ],
      nearMiss: ['商品有瑕疵', '买家拒收：商品有缺陷', '商品无法使用 / 存在缺陷', 'buyer: 卖家：瑕疵品商店'],
    },
    en: {
      match: [
        'The seller has only damaged goods left',
        'The remaining items are faulty',
        'A defect was found before shipping',
        'The seller found a defect while packing',
        'Canceled because the item was defective',
        'The last item turned out to be broken, so it cannot be shipped',
      ],
      nearMiss: [
        'The product is defective',
        'Customer refused on receipt: defective',
        'Damaged during delivery',
        'buyer: Seller: Broken Things',
      ],
    },
  },
  'seller.price-error': {
    ru: {
      match: [
        'Товар по ошибке включён в акцию',
        'Из-за скидки пришлось бы отгружать в убыток',
        'Продавец указал неверную цену',
        'Ошибка в цене товара',
        'Продавец ошибся в размере скидки',
        'Продавец ошибся в цене и не может отправить товар по ней',
        'В акции осталась старая цена, отправлять по ней не стали',
      ],
      nearMiss: [
        'Цена ниже себестоимости',
        'Товар не добавлен в акцию по ошибке',
        'Цена снижена',
        'Покупатель отменил заказ: ошибся ценой',
        'Цена товара',
        'Продавец изменил цену',
      ],
    },
    zh: {
      match: ['商品误参加了促销活动', '卖家标错价格', '价格设置错误', '商品定价有误', '卖家改价失误', '卖家标错价格，无法发货'],
      nearMiss: ['商品已参加促销活动', '价格已更新', '商品价格', '买家拒收：价格错误', '卖家改价'],
    },
    en: {
      match: [
        'Product was included in the promotion by mistake',
        'Pricing error by the seller',
        'The price was set incorrectly',
        'The seller listed the wrong price',
        'Seller made a mistake in the price and cannot ship at it',
        'The old price was left in the listing, so it was not shipped',
      ],
      nearMiss: [
        'Item was added to the promotion',
        'New price',
        'Price of the item',
        'Customer refused on receipt: wrong price',
        'The seller ships at this price',
      ],
    },
  },
  'seller.not-shipped': {
    ru: {
      match: [
        'Продавец пропустил срок отгрузки',
        'Продавец не передал заказ в доставку',
        'Вы не успели собрать заказ в срок',
        'Просрочена отгрузка',
        'Истёк срок отправки заказа',
        'Продавец не уложился в срок сборки',
        'Продавец не успел упаковать заказ к сроку',
        'Срок отгрузки истёк, заказ отменил Ozon',
        'Отменено системой: просрочена отгрузка',
      ],
      nearMiss: [
        'Ожидает отгрузки',
        'Отправлено продавцом',
        'Заказ ещё не отправлен',
        'buyer: Вы не отгрузили заказ вовремя',
        'Перевозчик не уложился в срок',
        'Товар нельзя отправить авиатранспортом',
      ],
    },
    zh: {
      match: [
        '卖家错过发货期限',
        '卖家未在规定时间内发货',
        '发货超时',
        '您没有及时备货',
        '逾期未发货',
        '超过发运期限 7 天未移交包裹',
        '您未在规定期限内将货件移交配送',
        '超过发货期限仍未交给承运商，订单由 Ozon 取消',
        '发货超时，系统自动取消订单',
        '卖家未在规定时间内把包裹交给物流',
      ],
      nearMiss: ['等待发货', '已发货', '尚未发货', 'buyer: 您未按时发货'],
    },
    en: {
      match: [
        'The ship-by date was missed: the order is overdue',
        'The seller did not ship the order in time',
        'Shipping deadline missed',
        'You failed to hand over the parcel',
        'The order was never dispatched',
        'Seller did not pack the order before the deadline',
        'Canceled by Ozon: not shipped on time',
        'Shipping deadline passed, Ozon canceled the order',
      ],
      nearMiss: [
        'Awaiting shipment',
        'Sent by the seller',
        'Not shipped yet',
        'buyer: You did not ship the order on time',
        "This item can't be shipped by air",
      ],
    },
  },
  'seller.prohibited-goods': {
    ru: {
      match: [
        'Товар запрещён к пересылке',
        'В посылке обнаружены опасные грузы',
        'Отправление содержит запрещённые предметы',
        'Перевозчик отказался принять посылку: легковоспламеняющаяся жидкость',
        'Внутри газ под давлением — такое везти нельзя',
      ],
      nearMiss: [
        'Товар запрещён к продаже на площадке',
        'Список запрещённых товаров',
        'Разрешено к перевозке',
        'buyer: Заказ похож на закупку для перепродажи — это запрещено правилами Ozon',
        'Аккумулятор литиевый',
        'Перевозчик отказался принять посылку: нет места',
      ],
    },
    zh: {
      match: ['包裹内有违禁品', '商品属于危险品', '该货物禁止运输', '承运商拒收：锂电池', '该商品不能空运'],
      nearMiss: ['该商品禁止销售', '可以运输', '运输中', '转售订单，平台规则禁止', '锂电池'],
    },
    en: {
      match: [
        'The parcel contains prohibited items',
        'Dangerous goods cannot be carried',
        'Goods are forbidden for transport',
        'Carrier rejected the parcel: flammable liquid',
        "This item can't be shipped by air",
      ],
      nearMiss: ['The item is banned for sale', 'Goods in transport', 'Allowed for transport', 'This item is shipped by air'],
    },
  },
  'seller.packaging': {
    ru: {
      match: [
        'Неверная маркировка отправления',
        'Превышены габариты посылки',
        'Упаковка не соответствует требованиям службы доставки',
        'Перевозчик не принял посылку: продавец упаковал её не по требованиям',
        'Посылка больше, чем принимает перевозчик',
        'Перевозчик отказался принять посылку: упаковка повреждена',
      ],
      nearMiss: [
        'Ожидает упаковки',
        'Упаковка и товар повреждены',
        'Габариты посылки',
        'Продавец обнаружил дефект при упаковке',
        'Упаковка повреждена при доставке',
        'Продавец упаковал заказ',
        'buyer: Плохо упаковали',
      ],
    },
    zh: {
      match: [
        '包装不符合要求',
        '面单错误',
        '包裹超重',
        '承运商未接收包裹：卖家未按要求包装',
        '货件尺寸超出承运商允许的范围',
        '承运商拒收：包装破损',
        '承运商揽收时发现包装尺寸超出限制，拒绝承运',
      ],
      nearMiss: ['等待包装', '包装和商品均损坏', '包裹重量', '买家在交货时拒收：包装破损'],
    },
    en: {
      match: [
        'The packaging does not meet the requirements',
        'Incorrect label on the shipment',
        'The parcel exceeds the allowed dimensions and weight',
        'Parcel is larger than the carrier accepts',
        'Carrier refused the parcel: poorly packed',
      ],
      nearMiss: ['Awaiting packaging', 'Packaging failed', 'Package dimensions', 'The carrier accepts larger parcels'],
    },
  },
  'seller.tracking-invalid': {
    ru: {
      match: ['Неверный трек-номер', 'По трек-номеру нет движения', 'Трек-номер не найден'],
      nearMiss: ['Трек-номер', 'Отслеживать отправление', 'Трек-номер отслеживается'],
    },
    zh: { match: ['运单号无效', '物流单号查不到', '追踪号码错误'], nearMiss: ['运单号', '跟踪包裹', '物流信息已更新'] },
    en: {
      match: ['The tracking number is invalid', 'Tracking number not found', 'Track number cannot be tracked'],
      nearMiss: ['Tracking number', 'Track the parcel', 'Tracking number updated'],
    },
  },
  'seller.arbitration': {
    ru: {
      match: ['Заказ отменён по результатам арбитража', 'Продавец отказался от арбитража', 'Отмена в связи со спором'],
      nearMiss: ['Арбитраж', 'Клиентский арбитраж доставки', 'Открыт спор с покупателем'],
    },
    zh: { match: ['因仲裁取消订单', '卖家不接受仲裁', '争议后取消'], nearMiss: ['仲裁', '与买家有争议', '客户配送仲裁'] },
    en: {
      match: ['The order was cancelled after arbitration', 'Seller refused arbitration', 'Cancelled because of a dispute'],
      nearMiss: ['Arbitration', 'Disputed', 'Customer delivery arbitration'],
    },
  },
  'seller.unspecified': {
    ru: {
      match: [
        'Отменено из личного кабинета продавца',
        'Отменено продавцом',
        'Отмена по вине магазина',
        'Продавец отменил заказ: прочие причины',
        'Вы отменили отправление',
        'Продавец в отпуске',
      ],
      nearMiss: [
        'Отменено покупателем',
        'Заказ продавца отменён системой Ozon',
        'buyer: Вы отменили отправление',
        'Продавец уходит в отпуск',
        'buyer: Продавец в отпуске до 5 сентября',
      ],
    },
    zh: {
      match: ['由卖家后台取消', '卖家取消了订单', '因卖家原因取消', '由商家取消', '卖家休假'],
      nearMiss: ['买家取消', '卖家的订单被平台取消', '卖家未取消订单', '买家休假'],
    },
    en: {
      match: [
        'Canceled by the seller',
        'The store cancelled the order',
        "Cancelled through the seller's fault",
        'Seller is on vacation',
      ],
      nearMiss: [
        'Canceled by the customer',
        "The seller's order was cancelled by Ozon",
        'The seller did not cancel the order',
        'The buyer is on vacation',
      ],
    },
  },
  'seller.asked-ozon': {
    ru: {
      match: [
        'По вашему запросу служба поддержки Ozon отменила отправление',
        'Ozon отменил заказ по просьбе продавца',
        'Отменено по запросу продавца',
        'Продавец попросил отменить заказ',
      ],
      nearMiss: [
        'Ozon отменил заказ по просьбе покупателя',
        'Покупатель отменил заказ по просьбе продавца',
        'buyer: Отменили по вашему запросу',
      ],
    },
    zh: {
      match: ['应卖家请求，客服已取消该订单', '平台应卖家要求取消了订单', '根据卖家的请求取消', '应您的要求取消了货件'],
      nearMiss: ['平台应买家要求取消了订单', '应卖家要求，买家取消了订单', 'buyer: 应您的要求取消了订单'],
    },
    en: {
      match: [
        "Ozon's support team cancelled the shipment at the seller's request",
        "Ozon canceled the order at the seller's request",
        'Cancelled at the request of the seller',
        'We cancelled the order at your request',
      ],
      nearMiss: [
        "Ozon canceled the order at the buyer's request",
        "The customer canceled at the seller's request",
        'buyer: We cancelled the order at your request',
      ],
    },
  },
  'carrier.lost': {
    ru: {
      match: [
        'Посылка потеряна курьером',
        'Отправление утрачено в пути',
        'Служба доставки потеряла заказ',
        'Заказ не найден перевозчиком',
        'Посылка не найдена на маршруте',
      ],
      nearMiss: [
        'Заказ утерян на складе Ozon',
        'Заказ не найден',
        'Курьер не нашёл адрес',
        'Посылка не потеряна',
        'Курьер в пути',
        'Адрес не найден на маршруте',
      ],
    },
    zh: {
      match: ['包裹在运输途中遗失', '快递公司丢件', '承运商丢失了货件', '快递公司找不到包裹', '运输途中找不到包裹'],
      nearMiss: ['商品在Ozon仓库丢失', '找不到订单', '快递员找不到地址', '包裹未丢失', '运输途中', '找不到包裹的地址'],
    },
    en: {
      match: [
        'The parcel was lost in transit',
        'The courier lost the package',
        'Shipment went missing on the way',
        'The parcel was not found by the carrier',
        'Parcel could not be located en route',
      ],
      nearMiss: [
        'The item was lost at the Ozon warehouse',
        'Order not found',
        'The courier has not found the address',
        'The parcel is not lost',
        'In transit',
        'The address could not be located',
      ],
    },
  },
  'carrier.damaged': {
    ru: {
      match: [
        'Товар повреждён при транспортировке',
        'Курьер повредил посылку',
        'Заказ разбит во время доставки',
        'Машина с заказом попала в аварию, товар не уцелел',
      ],
      nearMiss: [
        'Товар повреждён, но упаковка цела',
        'Покупатель отказался при вручении: товар повреждён при доставке',
        'Плёнка для защиты от повреждений при перевозке',
        'Покупатель попал в аварию',
        'Перевозчик отказался принять посылку: упаковка повреждена',
      ],
    },
    zh: {
      match: ['商品在运输途中损坏', '快递弄坏了包裹', '配送过程中破损', '运输车辆发生车祸，商品毁坏'],
      nearMiss: ['商品损坏，但包装完好', '买家拒收：运输途中损坏', '防震包装，避免运输途中损坏', '承运商拒收：包装破损'],
    },
    en: {
      match: [
        'The item was damaged in transit',
        'The courier damaged the package',
        'Goods broken during delivery',
        'The truck with the order had an accident, the goods were destroyed',
      ],
      nearMiss: [
        'The item is damaged',
        'Customer refused on receipt: damaged in transit',
        'Bubble wrap to protect from damage during delivery',
        'The buyer had an accident',
      ],
    },
  },
  'carrier.not-delivered': {
    ru: {
      match: [
        'Возврат из службы доставки',
        'Заказ не был доставлен в срок',
        'Курьер не смог вручить посылку',
        'Возврат отправителю',
        'Доставка не состоялась из-за ошибки курьера',
        'Служба доставки вернула посылку отправителю',
      ],
      nearMiss: ['Доставлено', 'Доставляется', 'Продавец не передал заказ в доставку', 'Покупатель вернул товар продавцу'],
    },
    zh: {
      match: ['快递公司退件', '包裹未能按时送达', '快递派送失败', '包裹已退回发件人', '无法配送该订单'],
      nearMiss: ['已送达', '配送中', '卖家未按时发货'],
    },
    en: {
      match: [
        'Return from the carrier',
        'The parcel could not be delivered',
        'Delivery of the order failed',
        'The shipment was returned to the sender',
        'The courier did not deliver the order in time',
      ],
      nearMiss: ['Delivered', 'Delivery in progress', 'The seller did not ship the order'],
    },
  },
  'carrier.no-service': {
    ru: {
      match: [
        'Курьеры не доезжают до вашего посёлка',
        'В этот регион доставка не осуществляется',
        'Служба доставки не обслуживает этот город',
        'Возврат из службы доставки: регион не обслуживается',
        'Не возим в ваш населённый пункт',
        'В ваш населённый пункт служба доставки больше не ездит',
      ],
      nearMiss: [
        'Не указан адрес обслуживания',
        'Доставка в ваш регион',
        'Выберите регион доставки',
        'Заказ прибыл в город',
        'Возим в любой населённый пункт',
      ],
    },
    zh: {
      match: ['快递送不到该地区', '该地区不支持配送', '快递无法送达该地区', '不在配送区域内，没有服务'],
      nearMiss: ['配送地区', '选择配送地区', '已到达目的地城市', '货件尺寸超出承运商允许的范围'],
    },
    en: {
      match: [
        'The courier service does not serve this address',
        'No delivery service in this region',
        'The carrier does not serve this area',
        'Delivery to the region is not available',
        "We don't carry to your town",
      ],
      nearMiss: [
        'The address is served by another courier',
        'Delivery region',
        'Choose your region',
        'On the way to the city',
        'We carry to your town',
      ],
    },
  },
  'carrier.not-registered': {
    ru: {
      match: [
        'Отправление не зарегистрировано в службе доставки',
        'Ошибка регистрации отправления',
        'Служба доставки отказалась принимать посылку',
      ],
      nearMiss: ['Ожидает регистрации', 'Ошибка регистрации', 'Не принят на сортировочном центре'],
    },
    zh: {
      match: ['货件登记失败', '未能在快递公司注册货件', '承运商拒收包裹'],
      nearMiss: ['等待登记', '登记错误', '分拣中心未接受'],
    },
    en: {
      match: [
        'The shipment could not be registered with the carrier',
        'Shipment registration failed',
        'The courier refused to accept the parcel',
      ],
      nearMiss: ['Awaiting registration', 'Registration error', 'Not accepted at the sorting center'],
    },
  },
  'warehouse.lost-or-damaged': {
    ru: {
      match: [
        'Товар утерян на складе Ozon',
        'Товар повреждён на складе',
        'Потеряли товар на партнёрском складе',
        'Товар не нашли на складе Ozon',
        'Товар повредили на складе Ozon, отправить его покупателю нельзя',
      ],
      nearMiss: [
        'Продавец не нашёл товар на складе',
        'Товар закончился на складе',
        'Возвращено на склад',
        'Товар потерян на складе продавца',
      ],
    },
    zh: {
      match: ['商品在Ozon仓库丢失', '商品在仓库中损坏', '合作仓库遗失商品', '在Ozon仓库未找到商品'],
      nearMiss: ['卖家在仓库找不到商品', '仓库无货', '返回仓库', '商品在卖家仓库丢失'],
    },
    en: {
      match: [
        'The item was lost at the Ozon warehouse',
        'Goods damaged in the warehouse',
        'Product lost in a partner fulfillment centre',
        'The item was not found at the Ozon warehouse',
      ],
      nearMiss: ['Not found', 'Out of stock at the warehouse', 'Returned to the warehouse', "Lost at the seller's warehouse"],
    },
  },
  'warehouse.reservation': {
    ru: {
      match: ['Не удалось зарезервировать товар', 'Резерв товара истёк', 'Ошибка резервирования на складе'],
      nearMiss: ['Товар зарезервирован', 'Резерв до 5 сентября', 'Забронировать'],
    },
    zh: { match: ['库存预留失败', '预留已过期', '无法预留商品'], nearMiss: ['商品已预留', '预留至9月5日', '预订'] },
    en: {
      match: ['Stock reservation failed', 'The reservation has expired', 'The item could not be reserved'],
      nearMiss: ['Item reserved', 'Reserved until 5 May', 'Reserve'],
    },
  },
  'ozon.processing-failed': {
    ru: {
      match: [
        'Технический сбой',
        'Ошибка при обработке заказа',
        'Заказ не обработан по техническим причинам',
        'Технические работы на площадке',
      ],
      nearMiss: [
        'Заказ в обработке',
        'Не удалось обработать платёж',
        'Техническая ошибка. Попробуйте позже',
        'Технические работы с 2:00 до 4:00',
      ],
    },
    zh: {
      match: ['系统故障', '订单处理失败', '因技术原因无法处理订单', '平台技术维护'],
      nearMiss: ['订单处理中', '付款处理失败', '系统错误，请稍后重试', '平台检测到异常账户，疑似刷单'],
    },
    en: {
      match: ['A technical error occurred', 'The order could not be processed', 'System failure', 'Maintenance on the platform'],
      nearMiss: [
        'Order is being processed',
        'The payment could not be processed',
        'Technical error, please try again',
        'Maintenance on the platform until 5 May',
      ],
    },
  },
  'ozon.rule-violation': {
    ru: {
      match: [
        'Нарушение правил площадки',
        'Подозрение на мошенничество',
        'Превышен лимит на покупку товара',
        'Товар запрещён к продаже',
        'buyer: Заказ похож на закупку для перепродажи — это запрещено правилами Ozon',
        'Товар запрещён правилами площадки',
        'Правила площадки запрещают закупать товар для перепродажи',
      ],
      nearMiss: [
        'Правила площадки',
        'Вы нарушили правила перевозки груза',
        'Нарушение срока отгрузки',
        'Товар запрещён к перевозке правилами Ozon',
        'Отмена запрещена правилами площадки',
      ],
    },
    zh: {
      match: ['违反平台规则', '涉嫌欺诈', '超出限购数量', '可疑订单', '平台检测到异常账户，疑似刷单', '平台规则禁止该商品'],
      nearMiss: ['平台规则', '违反运输规定', '发货超时', '平台规则'],
    },
    en: {
      match: [
        'Violation of the platform rules',
        'Suspected fraud',
        'Purchase limit exceeded',
        'The buyer provided false data',
        "The item is prohibited by Ozon's rules",
      ],
      nearMiss: [
        'Platform rules',
        'Violation of dangerous goods transport rules',
        'Shipping deadline violated',
        "Cancelling is prohibited by Ozon's rules",
      ],
    },
  },
  'ozon.quality-check': {
    ru: {
      match: [
        'Ozon сверил товар с описанием',
        'Контрольная закупка',
        'Тестовый заказ Ozon',
        'Сверка товара с описанием в карточке',
      ],
      nearMiss: [
        'Мы сопоставили цены похожих товаров',
        'Проверьте товар при получении',
        'Описание товара',
        'Покупатель отказался после проверки товара',
      ],
    },
    zh: {
      match: ['平台比对了商品与描述', '神秘买家订单', '控制采购', '抽查商品质量'],
      nearMiss: ['收货时检查商品', '商品描述', '买家验货后拒收'],
    },
    en: {
      match: [
        'Ozon compared the item with its listing',
        'Control purchase',
        'Mystery shopper order',
        'Inspection of product quality against the listing',
      ],
      nearMiss: [
        'We compared the prices of similar products',
        'Check the item on receipt',
        'Product description',
        'Customer refused after inspecting the item',
      ],
    },
  },
  'ozon.pickup-closed': {
    ru: {
      match: [
        'Пункт выдачи закрыт',
        'ПВЗ прекратил работу',
        'Постамат временно не работает',
        'Заказ отменён: пункт выдачи закрыт до 5 декабря',
      ],
      nearMiss: [
        'В пункте выдачи',
        'Выберите пункт выдачи',
        'Пункт выдачи работает до 21:00',
        'Пункт выдачи временно закрыт до 5 декабря',
        'Постамат закрыт на ночь',
      ],
    },
    zh: {
      match: ['取货点已关闭', '自提点暂停营业', '快递柜停用', '订单取消：取货点今日关闭'],
      nearMiss: ['在取货点', '选择取货点', '取货点营业到21点', '取货点关闭至12月5日'],
    },
    en: {
      match: [
        'The pick-up point has closed',
        'Pickup point is not operating',
        'Parcel locker out of service',
        'Order canceled: the pick-up point is closed until 5 May',
      ],
      nearMiss: [
        'At the pick-up point',
        'Choose a pick-up point',
        'Pick-up point opening hours',
        'The pick-up point is closed until 5 May',
      ],
    },
  },
  'ozon.shipment-split': {
    ru: {
      match: [
        'Заказ отменён из-за разделения на несколько отправлений',
        'Отправление разделено',
        'Отмена: отправление было разделено на части',
        'Мы разделили отправление: товары едут в другой посылке',
        'Заменено другим отправлением',
      ],
      nearMiss: [
        'Разделить отправление',
        'buyer: Заказ разделён на 2 отправления',
        'Сплит-система',
        'buyer: Заказ разделили на несколько посылок',
        'buyer: Можно разделить отправление',
        'Товары едут в другой посылке?',
      ],
    },
    zh: {
      match: [
        '订单因拆分而取消',
        '货件已拆分',
        '由于拆单，原货件取消',
        '商品已转移到另一个货件',
        '货件已拆分，商品将在另一个包裹中寄出',
      ],
      nearMiss: ['拆分货件', 'buyer: 订单已拆分为2个包裹', '可以拆分订单', 'buyer: 拆分包裹'],
    },
    en: {
      match: [
        'Replaced by two new shipments',
        'Cancelled because the shipment was split',
        'The shipment was split',
        'Order cancelled due to splitting into several parcels',
        'The items were moved to another parcel',
      ],
      nearMiss: [
        'Split shipment',
        'buyer: Your order was split into 2 parcels',
        'Split the order',
        'buyer: Your order comes in two parcels',
      ],
    },
  },
  'ozon.unspecified': {
    ru: {
      match: ['Отменено Ozon', 'Отменено по решению Ozon', 'Заказ автоматически отменён системой', 'Маркетплейс отменил заказ'],
      nearMiss: ['Автоматически отменена', 'Ozon отменил заказ по просьбе продавца', 'Отменено продавцом на Ozon'],
    },
    zh: {
      match: ['被平台取消', '系统自动取消订单', 'Ozon取消了订单', '根据平台决定取消'],
      nearMiss: ['自动取消', '平台应卖家要求取消了订单', '订单将被系统自动取消'],
    },
    en: {
      match: [
        'Canceled by Ozon',
        'The system cancelled the order automatically',
        'Cancelled by decision of the marketplace',
        'Ozon has cancelled this order',
      ],
      nearMiss: ['Automatically cancelled', 'Ozon cancelled at the request of the seller', 'The order will be cancelled by Ozon'],
    },
  },
};
