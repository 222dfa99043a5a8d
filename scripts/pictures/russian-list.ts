/** The sample list of postings speaks Chinese. Beside a Russian or an English popup it had better speak Russian, as most cabinets do. */
const russian: Readonly<Record<string, string>> = {
  'zh-Hans': 'ru',
  示例页面: 'Образец страницы',
  来自我的仓库的订单: 'Заказы с моих складов',
  工作质量: 'Качество работы',
  全部: 'Все',
  等待备货: 'Ожидают сборки',
  等待发运: 'Ожидают отгрузки',
  运输中: 'Доставляются',
  已签收: 'Доставлены',
  'aria-selected="true">已取消': 'aria-selected="true">Отменены',
  已取消: 'Отменено',
  发货号码: 'Номер отправления',
  状态: 'Статус',
  商品名称: 'Товар',
  商品: 'Товары',
  取消原因: 'Причина отмены',
  取消发起人: 'Инициатор отмены',
  在卖家仓库中已无商品: 'Товар закончился на складе продавца',
  '买方取消订单：对交货时间不满意': 'Покупатель отменил заказ: не устроил срок доставки',
  买家没提供护照信息: 'Покупатель не предоставил паспортные данные',
  您没有按时发送商品: 'Вы не отгрузили заказ вовремя',
  卖家: 'Продавец',
  客户: 'Клиент',
  系统: 'Система',
  '手机壳（黑色）': 'Чехол для телефона, чёрный',
  床头灯: 'Лампа прикроватная',
  '雨伞-蓝': 'ЗОНТ-СИНИЙ',
  折叠雨伞: 'Зонт складной',
  陶瓷杯: 'Кружка керамическая',
};
const longestFirst = Object.keys(russian).sort((one, other) => other.length - one.length);
const anyOfThem = new RegExp(longestFirst.join('|'), 'g');

/** What a sample says, in Russian. Samples in Russian stay as they are. */
export function sayInRussian(text: string): string {
  return text.replace(anyOfThem, (words) => russian[words]!);
}
