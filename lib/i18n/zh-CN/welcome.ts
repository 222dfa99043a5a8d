import type { WelcomeTexts } from '../welcome-texts';

/** The welcome page, in Chinese. */
export const welcome: WelcomeTexts = {
  title: 'Ozon 订单为什么被取消？一看就明白',
  lead: '照常打开 Ozon 的订单页面就行。每个被取消的订单旁边都会写明：谁取消的、为什么、有什么影响、您能怎么办。',
  language: '语言',
  reader: { label: '给谁用', seller: '我是卖家', buyer: '我是买家', both: '都是' },
  sample: {
    heading: '效果示例',
    note: '这是示例：订单是虚构的，假设一小时前被取消。',
  },
  reads: {
    heading: '它读取什么',
    pages: '只读您自己打开的订单页面，而且只在页面打开期间。',
    fields: '读取的内容：订单号、状态、商品、日期、谁取消的、取消原因。',
    kept: '读到的取消记录只保存在这台电脑上，用于工具栏按钮里的汇总。',
  },
  never: {
    heading: '它绝不做什么',
    send: '不向任何人发送任何内容。没有服务器，也不用注册。',
    ask: '不向 Ozon 请求任何数据，只看页面已经收到的内容。',
    people: '不查找、也不保存姓名、电话、地址、银行卡和密码。',
    act: '不替您操作账号：不取消订单，不下单，也不给任何人发消息。只有在您让它读取整个列表时，才会点击“显示更多”。',
  },
  access: {
    heading: '访问 Ozon 页面的权限',
    given: '浏览器已允许扩展读取 Ozon 页面，不用再做别的。已经打开的订单页面请刷新一次。',
    withheld: '浏览器还没有允许扩展读取 Ozon 页面，没有这个权限就无法解读。',
    allow: '允许访问 Ozon 页面',
    refused: '没有获得权限。您随时可以在浏览器的扩展设置里，通过“网站访问权限”更改。',
  },
  start: {
    heading: '现在开始',
    seller: '卖家：去看已取消的订单',
    buyer: '买家：去看我的订单',
    guide: '指南：全部原因与对策',
    pin: '小提示：把扩展固定到工具栏，点一下按钮就能看到最近的取消汇总。',
  },
  footer: '本扩展不是 Ozon 制作的，与 Ozon 没有关联。',
};
