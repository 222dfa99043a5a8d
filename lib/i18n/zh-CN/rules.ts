/** What counts, what it costs, by when, in Chinese. What each text is: `en/rules.ts`. */
import type { CataloguePart } from '../catalogue';
import type { ChineseForms } from './forms';

export const rules: CataloguePart<'rules', ChineseForms> = {
  counts: {
    badge: { yes: '计入', no: '不计入', unknown: '不确定' },
    mark: {
      yes: 'Ozon 对这个订单的标记：影响您的评级。',
      no: 'Ozon 对这个订单的标记：不影响您的评级。',
    },
    rule: {
      'counts.seller-account': '按 Ozon 规则，凡是在卖家后台操作的取消，都计入卖家责任。',
      'counts.overdue': '按 Ozon 规则，发货逾期 {{overdueDays}} 天后的取消计入卖家责任。',
      'counts.unpaid': '按 Ozon 规则，计入卖家责任的是在卖家后台操作的取消和长时间发货逾期，未付款不属于这两种。',
      'counts.customer': '按 Ozon 规则，买家取消、拒收或未取货不影响您的评级。',
      'counts.ozon-trouble': '按 Ozon 规则，Ozon 技术故障和不可抗力不计入卖家责任。',
      'counts.carrier.yes': '按 Ozon 规则，因商品禁运或不符合物流商要求而被取消的，计入卖家责任。',
      'counts.carrier.no': '按 Ozon 规则，货件丢失不计入卖家责任。',
    },
    inferred: {
      yes: 'Ozon 没有明文规定。参照类似情况，很可能计入。',
      no: 'Ozon 没有明文规定。参照类似情况，应该不计入。',
    },
    other: {
      request: '批准后算买家取消，不影响您的评级。',
      fbo: '这是 Ozon 仓库发货的订单（FBO）。我们所知的规则只涉及 FBS 和 rFBS 的取消。',
      'seller-pressed': '单看原因并不计入，但它是在卖家后台取消的，这类取消通常计入。以哪个为准，Ozon 没有说明。',
      'buyer-pressed': '单看原因应当计入，但操作取消的是买家，这类取消通常不计入。以哪个为准，Ozon 没有说明。',
      unsaid: '是否计入，Ozon 在这个页面上没有说明。',
    },
    ifCauseIsRight: '{{line}}前提是我们对原因的判断正确。',
  },
  cost: {
    'index-counted':
      '这次取消会拉高您的取消率（Ozon 称“误差指数”）：近 {{indexDays}} 天的货件中因卖家责任取消的比例，每天重新计算。',
    'index-if-counted': '如果计入，会拉高取消率（Ozon 称“误差指数”），即近 {{indexDays}} 天的货件中因卖家责任取消的比例。',
    'index-untouched': '不计入的取消不进误差指数，也不会增加按误差指数收取的费用。',
    'charges-crossborder':
      '跨境店铺按计入的订单逐单收费，按订单金额的百分比，费率看误差指数：{{freeUpTo}}% 以内不收，{{firstUpTo}}% 以内收 {{firstRate}}%，{{secondUpTo}}% 以内收 {{secondRate}}%，再高收 {{thirdRate}}%，每单最多 {{maxCharge, number}} 卢布；超过 {{blockAbove}}% 店铺可能被封。另有来源给出 {{otherFirstRate, number}}%、{{otherSecondRate, number}}%、{{otherThirdRate, number}}%，请以卖家后台为准。',
    'charges-elsewhere': '计入的 FBS 订单现在怎么收费，我们没有可靠数据，请在卖家后台查看现行费率。',
    'request-open': '申请处理之前，不会因此扣款。',
    'stay-or-return': '发运前取消的，商品自动恢复库存；发运后取消的，由物流商处理退回。',
    stay: '货件没有发出，没有要退回的商品。',
    refused:
      '退回由物流商处理。跨境卖家不用付这一单的运费；但 Ozon 中文页面写明，2026年4月起未取货和退回的商品要收处理费（另一个页面说不收），请在卖家后台核对。除非仓库另有设置，{{disposalBelow, number}} 卢布以上的退到您选的退货服务商，以下的销毁；另有来源说界线是 {{disposalBelowElsewhere, number}} 卢布。其他卖家的费用见应计项目。',
    uncollected: '货件应该还在物流商手里，请联系他们退回。可能收取处理费，请在卖家后台核对。',
    lost: '商品丢失的，Ozon 会先查找；找不到的，应得到补偿。',
    damaged: '商品会退回还是报废、有没有补偿，这个页面没有写，请问清楚。',
    'on-the-way-back': '货件已不在您手里，由物流商处理退回。',
    moved: '没有要退回的商品。',
    ask: '商品现在在哪里，这个页面没有写。已经发出的，请问客服。',
    fbo: '商品由 Ozon 仓库处理，不用您收货。',
    'money-held': '从下单到取消不到 {{holdHours}} 小时，钱只是被冻结，会马上解冻。银行往往不发通知。',
    'money-sent': '如果下单时就付了款，会单独退款，积分也会退回；通常 {{refundDays}} 天内发起，国际转账更久。',
    'money-late':
      '退款通常 {{refundDays}} 天内发起，现在已经超过。请先查银行账户（“退货”里的记录只保留 {{returnsWeeks}} 周），没到账再联系客服。',
    'money-unsure':
      '付款后不到 {{holdHours}} 小时就取消的，冻结的钱马上解冻；超过 {{holdHours}} 小时的，退款通常 {{refundDays}} 天内发起，国际转账更久。',
    'money-unpaid': '一般没有扣款。如果银行显示有冻结金额，会自动解冻；已经付款成功的会退回。',
    'money-moved': '一般不会退款：您付过钱的商品会在另一个包裹里送来。',
    'money-request': '申请处理之前，钱不会变动。批准后会自动退款。',
    'money-where': '“退货”里的记录会显示：已退到银行卡、已退到 Ozon 余额、尚未开始或无法退回。',
    'fee-returned': '运费也会退：包裹还没有交给物流商。',
    'fee-kept': '运费不退：包裹已经交给物流商。',
    'fee-depends': '包裹交给物流商之前取消的，运费会退；之后取消的不退。',
    'fee-ask': '按规则，包裹交给物流商后运费不退。责任不在您的，可以要求退还。',
    part: '如果只取消了一部分，退款里可能会扣除其余商品的运费。',
  },
  deadlines: {
    left: '{{line}}，还剩 {{left}}',
    words: {
      appeal: '取消当天',
      passport: '下单或付款后 {{passportHours}} 小时内',
      tracking: '收到 Ozon 通知后 {{trackingDays}} 天内',
      request: 'Ozon 帮助里写的是 {{requestDays}} 天；这个页面没有显示具体时间',
      charge: '扣款后 {{chargeDays}} 天内',
      returns: '记录保留 {{returnsWeeks}} 周',
    },
    due: {
      appeal: '截止 {{when}}（即莫斯科时间当天结束时）',
      passport: '截止 {{when}}（从下单时算起）',
      request: '截止 {{when}}',
      returns: '记录大约保留到 {{when}}',
    },
    passed: {
      appeal: '期限已过（{{when}}，即莫斯科时间当天结束时），仍可联系客服',
      passport: '这个订单的期限已过（{{when}}，从下单时算起）',
      request: '期限已过（{{when}}），现在应该已经自动通过',
      returns: '记录大约只保留到 {{when}}',
    },
  },
  time: { days: { other: '{{count}} 天' }, hours: { other: '{{count}} 小时' }, minutes: { other: '{{count}} 分钟' } },
  refundBy: '{{line}}从取消时算起，通常发起时间不晚于 {{when}}。',
};
