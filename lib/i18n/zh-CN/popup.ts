import type { PopupTexts } from '../catalogue';
import { catchUp } from './catch-up';

export const popup = {
  title: '取消记录',
  badge: {
    other: '新增 {{count, number}} 笔计入卖家责任的取消',
  },
  language: '语言',
  period: {
    label: '时间范围',
    days: {
      other: '{{count, number}} 天',
    },
    all: '全部',
  },
  total: {
    caption: {
      other: '笔取消',
    },
  },
  change: {
    more: '比上一周期多 {{count, number}} 笔',
    fewer: '比上一周期少 {{count, number}} 笔',
    same: '与上一周期持平',
  },
  requested: {
    other: '另有 {{count, number}} 笔取消申请',
  },
  counts: {
    some: {
      other: '{{count, number}} 笔计入卖家责任',
    },
    none: '没有一笔计入卖家责任',
    noneKnown: '未发现确定计入卖家责任的取消',
    unclear: {
      other: '{{count, number}} 笔不确定',
    },
  },
  scope: {
    side: '卖家或买家',
    both: '全部',
    seller: '我卖的',
    buyer: '我买的',
    store: '店铺',
    allStores: '全部店铺',
  },
  todo: {
    title: '现在要处理',
    approves: '请处理：{{when}}，逾期自动通过',
    appeal: '今天是申诉的最后一天：{{when}}',
    other: '期限：{{when}}',
    more: {
      other: '还有 {{count, number}} 个',
    },
  },
  search: {
    label: '搜索最近的取消',
    hint: '订单号、商品或原因',
    nothing: '最近的取消里没有符合的。',
    everywhere: '在全部取消记录里搜索',
  },
  byParty: '由谁取消',
  byCause: '主要原因',
  moreCauses: {
    other: '还有 {{count, number}} 种原因',
  },
  fewerCauses: '收起',
  recent: '最近的取消',
  earlier: '更早',
  mark: {
    counts: '计入',
  },
  opensOrder: '在新标签页打开订单',
  empty: {
    title: '还没有记录',
    text: '打开任意订单页面，扩展会在已取消的订单旁边写明原因，并汇总到这里。',
    buyer: '我是买家：我的订单',
    seller: '我是卖家：已取消的订单',
  },
  thisPage: '当前页面',
  page: {
    sellerPostings: '卖家订单列表',
    sellerPosting: '卖家货件详情',
    sellerRequests: '取消申请',
    sellerReturns: '退货',
    sellerErrors: '误差指数报告',
    buyerOrders: '买家订单列表',
    buyerOrder: '买家订单详情',
    buyerReturns: '退货',
    noOrders: '没有订单',
    orders: {
      other: '读到 {{count, number}} 个订单',
    },
    cancelled: {
      other: '已取消 {{count, number}} 个',
    },
    nothingCancelled: '没有被取消的订单',
    requested: {
      other: '取消申请 {{count, number}} 个',
    },
    notUnderstood: {
      other: '{{count, number}} 个未能识别',
    },
    sources: '来源：{{sources}}',
    observed: '页面收到的数据',
    embedded: '页面自带的数据',
    visible: '页面显示的文字',
    silent: '这个页面尚未读取，请刷新。',
  },
  problem: {
    'too-large': '页面有部分数据过大，已跳过。',
    'broken-json': '页面有部分数据已损坏，已跳过。',
    'gave-up': '页面反复移除解释内容，因此不再显示。',
    'robot-check': 'Ozon 正在进行人机验证，通过后即可读取页面。',
    'signed-out': '您尚未登录 Ozon，登录后才能看到订单。',
    'unreadable-cancellations': '页面上有已取消的订单，但未能读取。',
    other: '页面有部分内容未能读取（{{id}}）。',
  },
  access: {
    none: '浏览器没有允许扩展读取 Ozon 页面，没有这个权限就无法解读。',
    some: '浏览器只允许扩展读取部分 Ozon 网站。如果当前页面属于其他 Ozon 网站，请一并允许。',
    refused: '没有获得权限。您可以在浏览器的扩展设置里，通过“网站访问权限”更改。',
    allow: '允许访问 Ozon 页面',
  },
  trouble: {
    unavailable:
      '目前不会保存任何记录：浏览器没有为扩展提供存储空间，可能是因为正在使用无痕窗口，或网站数据被禁止。页面上的解释不受影响。',
    full: '磁盘已满，无法保存新记录。页面上的解释不受影响。',
    newer: '目前不会保存任何记录：历史数据由更高版本的扩展写入，已原样保留。请更新扩展后查看。',
  },
  damaged: {
    other: '{{count, number}} 条记录无法读取，已另行保留，没有删除。',
  },
  reminders: {
    request: '取消申请：订单 {{order}}',
    requestText: '{{when}} 将自动通过，请在此之前处理。',
    counting: {
      other: '7 天内有 {{count, number}} 笔取消计入卖家责任',
    },
    countingText: '您设置了超过 {{limit}} 笔时提醒。',
  },
  catchUp,
  loading: '加载中……',
  dashboard: '全部取消记录',
  guide: '取消原因指南',
  local: '所有数据只保存在这台电脑上。',
} satisfies PopupTexts<'other'>;
