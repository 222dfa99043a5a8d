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
      'counts.customer': '按 Ozon 规则，买家取消、拒收或未取货不影响您的评级。',
      'counts.ozon-trouble': '按 Ozon 规则，Ozon 技术故障和不可抗力不计入卖家责任。',
      'counts.carrier.yes': '按 Ozon 规则，因商品禁运或不符合承运商要求而被取消的，计入卖家责任。',
      'counts.carrier.no': '按 Ozon 规则，货件丢失不计入卖家责任。',
    },
    inferred: {
      yes: '没有规则明说。参照类似情况，很可能会计入。',
      no: '没有规则明说。参照类似情况，应该不会计入。',
    },
    other: {
      request: '目前还没有取消。您批准后算买家取消，不影响评级。',
      fbo: '这是 Ozon 仓库发货的订单（FBO）。我们所知的规则只统计 FBS 和 rFBS 的取消。',
      'seller-pressed': '单看原因不会计入，但它是在卖家后台取消的，这类取消通常会计入。以哪个为准，Ozon 没有说明。',
      'buyer-pressed': '单看原因会计入，但按下取消的是买家，这类取消通常不计入。以哪个为准，Ozon 没有说明。',
      unsaid: '是否计入，Ozon 在这个页面上没有说明。',
    },
    ifCauseIsRight: '{{line}}前提是我们对原因的判断正确。',
  },
  cost: {
    'index-counted': '会计入误差指数，即近 {{indexDays}} 天的货件中，因卖家责任出错的比例，每天重新计算。',
    'index-if-counted': '如果计入，就会进入误差指数，即近 {{indexDays}} 天的货件中，因卖家责任出错的比例。',
    'index-untouched': '只要不计入，就不进误差指数，也不会因此收费。',
    'charges-crossborder':
      '跨境店铺按每个计入的订单收费：误差指数不超过 {{freeUpTo}}% 不收，不超过 {{firstUpTo}}% 收 {{firstRate}}%，不超过 {{secondUpTo}}% 收 {{secondRate}}%，再高收 {{thirdRate}}%，每单最多 {{maxCharge, number}} 卢布；超过 {{blockAbove}}% 店铺可能被封。另有来源给出 {{otherFirstRate, number}}%、{{otherSecondRate, number}}%、{{otherThirdRate, number}}%，请以卖家后台为准。',
    'charges-elsewhere': '计入的 FBS 订单现在收多少，我们没有可靠数据，请在卖家后台查看现行费率。',
    'request-open': '申请处理之前不会扣款。批准的申请算买家取消。',
    'stay-or-return': '还没发运的，不要交运，库存会自动恢复。已发运的，由物流商处理退回。',
    stay: '商品（如果有）还在您手里，没有需要退回的。',
    refused:
      '退回由物流商处理，运费不用您付。跨境商品：高于 {{disposalBelow, number}} 卢布的退给您选的退货服务商，低于的销毁，或按仓库设置处理。另有来源说是 {{disposalBelowElsewhere, number}} 卢布，请核对您的设置。',
    uncollected: '货件还在物流商手里，请问他们怎么退回。',
    lost: 'Ozon 会先查找。找不到的，应得到补偿：财务 → 应计项目 → 补偿（Финансы → Начисления → Компенсации）。',
    damaged: '请问清商品会退回还是报废。如有补偿，会显示在：财务 → 应计项目 → 补偿（Финансы → Начисления → Компенсации）。',
    'on-the-way-back': '货件已不在您手里，怎么退回由物流商决定，请向他们询问。',
    moved: '商品不会退回，而是用新的货件号继续运送。',
    ask: '商品现在在哪里，Ozon 在这里没有说明。如果已经离开您的仓库，请询问。',
    fbo: '商品在 Ozon 仓库（FBO）。是否重新上架，可在 FBO 退货里查看。',
    'money-held': '从下单到取消不到 {{holdHours}} 小时：钱只是被冻结，会马上解冻。银行往往不会发通知。',
    'money-sent': '如果您是下单时付款的，会单独退款，通常 {{refundDays}} 天内发起，境外更久。积分也会退回。',
    'money-late': '退款通常 {{refundDays}} 天内发起，现在已经超过。如果“退货”里没有显示已退，请联系客服。',
    'money-unsure': '取消时付款还不到 {{holdHours}} 小时的，马上解冻；更早付款的，退款通常 {{refundDays}} 天内发起，境外更久。',
    'money-unpaid': '一般没有扣款。如果银行显示有冻结金额，会自动解冻；已经付成功的会退回。',
    'money-moved': '一般不会退款：您付过钱的商品会在另一个包裹里送来。',
    'money-request': '申请处理之前，钱不会变动。批准后退款自动开始。',
    'money-where': '退款记录在“退货”里保留 {{returnsWeeks}} 周，会显示：已退到卡、已退到 Ozon 余额、尚未开始或无法退回。',
    'fee-returned': '运费也会退：订单还没有交给配送。',
    'fee-kept': '运费不退：订单已经交给配送。',
    'fee-depends': '订单交给配送之前取消的，运费会退；之后取消的不退。',
    'fee-ask': '按规则，交给配送后运费不退。但责任不在您，可以要求退还。',
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
      returns: '记录在那里保留 {{returnsWeeks}} 周',
    },
    due: {
      appeal: '{{when}} 之前，即莫斯科时间当天结束',
      passport: '{{when}} 之前，从下单时算起',
      request: '{{when}} 之前',
      returns: '大约到 {{when}}',
    },
    passed: {
      appeal: '期限是 {{when}}，即莫斯科时间当天结束；过了也请写给客服',
      passport: '这个订单的期限是 {{when}}，从下单时算起',
      request: '期限是 {{when}}：现在应该已经自动通过',
      returns: '记录大约保留到 {{when}}',
    },
  },
  time: { days: { other: '{{count}} 天' }, hours: { other: '{{count}} 小时' }, minutes: { other: '{{count}} 分钟' } },
  refundBy: '{{line}}从取消时算起，即 {{when}} 之前。',
};
