/** The message to support, in Chinese. What each text is: `en/messages.ts`. */
import type { CataloguePart } from '../catalogue';
import type { ChineseForms } from './forms';

export const messages: CataloguePart<'messages', ChineseForms> = {
  opening: '您好！',
  closing: '谢谢！',
  cancelled: {
    posting: '货件 {{number}} 已被取消。',
    order: '订单 {{number}} 已被取消。',
    parcel: '编号为 {{number}} 的包裹已被取消。',
  },
  requested: {
    posting: '货件 {{number}} 有一个取消申请。',
    order: '订单 {{number}} 有一个取消申请。',
    parcel: '编号为 {{number}} 的包裹有一个取消申请。',
  },
  date: '取消时间：{{when}}。',
  ordered: '下单时间：{{when}}。',
  products: '商品：{{list}}。',
  moreProducts: { other: '{{list}}，以及另外 {{count}} 件商品' },
  words: 'Ozon 给出的原因：“{{words}}”。',
  translatedWords: 'Ozon 给出的原因：“{{translation}}”（页面原文：“{{words}}”）。',
  status: 'Ozon 页面显示的状态：“{{words}}”。',
  seller: {
    reason: '请告知取消的具体原因，以及是否计入我的误差指数。',
    'fbo-reason': '请告知取消的具体原因，以及商品现在在哪里。',
    contest: '请核查这次取消是谁的责任。我认为责任不在我，证据见附件。如果核查属实，请不要把这次取消计入我的误差指数。',
    'asked-in-chat': '是买家在聊天里要求取消的，附上聊天记录。请告知这种取消是否应当计入我的误差指数。',
    counted: '请告知这次取消是否计入我的误差指数，以及会扣多少费用。',
    recheck: '请再次核实商品在哪里、状况如何。如果已丢失或损坏，请告知什么时候支付补偿。',
    rule: '请告知违反了哪条规则或要求，以及我需要改什么，以免再次发生。',
    goods: '请告知商品现在在哪里、什么时候退回，以及是否需要付费。',
    confirm: '请确认这次取消不计入我的误差指数。',
    request: '请告知我最晚要在什么时候处理这个取消申请，以及批准后是否计入我的误差指数。',
  },
  buyer: {
    reason: '请告知订单为什么被取消，以及什么时候退款。',
    refund: '请告知钱什么时候退、退到哪里（或者已经退了），运费退不退。',
    recheck: '请查一下包裹在哪里。如果找不到，请告知什么时候退款。',
    rule: '请告知违反了哪条规则、可以怎么处理，以及什么时候退款。',
    price: '订单不是我要求取消的。如果商品已经涨价，能否按这个订单的价格购买？另请告知什么时候退款。',
    'not-my-wish': '记录显示订单是我取消的。请告知是谁取消的、为什么取消，以及什么时候退款。',
    'seller-asked': '记录显示是我取消的，但其实是卖家要求我取消。请如实记录，并告知什么时候退款。',
    payment: '请告知这笔订单有没有扣款；如已扣款，什么时候退回。',
    parcel: '请告知我的商品会在哪个包裹里、什么时候送到。',
    request: '请告知我的取消申请什么时候会有结果。',
  },
};
