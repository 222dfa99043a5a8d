import type { GuideTexts } from '../guide-texts';

/** The guide's own words, in Chinese. */
export const guide: GuideTexts = {
  title: '订单为什么被取消？',
  intro: '在手机上，或用别人的电脑时，订单页面里不会出现解读。这里教您自己找到取消原因，看懂它，并知道接下来怎么办。',
  contents: '本页内容',
  language: '语言',
  reader: { label: '给谁看', seller: '我是卖家', buyer: '我是买家', both: '都是' },
  byHand: {
    cancelledOrders: '打开已取消的订单',
    heading: '自己查看取消原因',
    buyer: {
      heading: '买家',
      steps: {
        'sign-in': '用下单时的账户登录 Ozon 网站或应用。',
        orders: '打开“我的订单”。进行中和已完成的都要看，取消的订单两边都可能有。',
        find: '没有单独的“已取消”筛选。找到状态为“已取消”（Отменён）的订单，点开它。',
        parcels: '一个订单可能分成几个包裹，各有各的状态，别看错了。',
        reason:
          'Ozon 常常不写原因；如果写了，先看状态附近和订单详情，具体位置我们也不确定。Ozon 应用里有“订单为什么被取消”（Why was the order cancelled?）的链接，网站上不一定有。',
        money: '退款到哪一步了，在“退货”里看。',
        support: '没有原因，或者看不明白？在订单页面的聊天里联系客服，报上订单号。',
      },
    },
    seller: {
      heading: '卖家',
      steps: {
        'sign-in': '登录卖家后台：seller.ozon.ru 或 seller.ozonru.cn，两者是同一个后台。',
        orders: '打开 FBS →“来自我的仓库的订单”，选“已取消”。Ozon 仓库发的货在 FBO 菜单下另有列表。',
        columns:
          '看“取消原因”和“取消发起方”这两列（英文界面为 Cancellation reason 和 Cancellation initiator）：出了什么事，是谁取消的。',
        open: '点开货件看详情。原因是“其他”时，真正的原因写在备注里。',
        returns: '买家在交货时拒收的，到“退货”里看退货原因一列。',
        requests: 'rFBS：买家可能只是申请取消。这些申请另有页面，逾期不处理会自动通过。',
        counted: '哪些取消计入了您的责任，误差指数报告里能查到。',
        support: '不是您的责任？请当天联系客服：入口在卖家后台右下角。写明货件号，附上证据。',
      },
    },
    support: {
      heading: '只用官方聊天',
      text: '请从订单页面或卖家后台联系客服。其他网站上的电话和地址可能是骗局，请只相信 Ozon 官网或应用里显示的联系方式。',
    },
  },
  causes: {
    heading: '各种原因与对策',
    intro: '与扩展在订单页面上显示的内容相同，涵盖它认识的全部原因，按问题出在哪里分组。',
    search: '搜索',
    hint: '输入一个词，或订单里 Ozon 的原话',
    shown: '显示的原因：',
    none: '没有符合的内容。请少输几个字，或看看“已取消，原因不明”。',
    forSeller: '卖家怎么办',
    forBuyer: '买家怎么办',
    replaceNumber: '请把这串 0 换成您自己的单号。',
    countsUnsaid: '规则没有明确规定。这类订单是否计入，可在卖家后台的误差指数报告里查看。',
    unknownHappened: 'Ozon 没有写原因，或者写的内容与我们已知的都对不上。与其猜测，不如去问。',
    groups: {
      buyer: '买家决定取消',
      handover: '拒收或未取货',
      payment: '付款',
      customs: '清关',
      seller: '卖家方面',
      carrier: '运输途中',
      warehouse: '仓库里',
      ozon: 'Ozon 方面',
      unknown: '原因不明',
    },
  },
  examples: {
    heading: '三家店铺怎样减少取消',
    note: '仅为示例，店铺和数字均为虚构',
    did: '照着做的建议',
    became: '结果如何',
    table: { before: '之前', after: '两个月后', orders: '30 天订单数', cancelled: '取消', ofCause: '其中因这一原因' },
    stock: {
      title: '盯住库存',
      before: '一家手机壳店在三个平台卖同样的货，每天晚上手动改库存。中午在别处卖掉的，下午在 Ozon 上又卖了一次。',
      after: '缺货取消基本没有了。剩下的几单是仓库点错数，所以现在每周盘点一次。',
    },
    price: {
      title: '盯住价格',
      before: '一家厨房用品店逢促销必参加。每个月总有一两次折扣叠加出错，低于成本的订单涌进来，店铺只好取消。',
      after: '现在价格一出错，还没来订单就能发现。有一单漏网，手动取消了，也计入了责任。',
    },
    payment: {
      title: '帮买家付款',
      before:
        '一家工具店总有订单迟迟不付款。这类取消不计入卖家责任，但每一单都会占用一段时间库存。买家在聊天里说银行拒付，不知道怎么办。',
      did: '店铺在一小时内回复这类问题，用的是备好的两句话：',
      after: '第二次付款成功的买家多了。仍有一些订单没付款，这就不是店铺能决定的了。',
    },
  },
  footer: '本页属于扩展，不是 Ozon 制作的。规则会变，每条都注明了我们查阅的月份。本页不向任何地方发送内容。',
};
