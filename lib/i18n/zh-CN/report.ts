import type { ReportTexts } from '../report-texts';

export const report = {
  offer: '内容不全或不对？',
  make: '生成页面报告',
  making: '正在生成报告……',
  title: '页面报告',
  promise: '姓名、地址、号码、价格和自由填写的文字都已换成虚构内容，只保留页面结构和 Ozon 向所有人显示的文字。没有发送任何内容。',
  read: '请先阅读。如果希望扩展支持这个页面，请保存报告，并附在给作者的消息里。',
  text: '报告全文',
  save: '保存为文件',
  close: '关闭',
  failed: '未能生成报告。请刷新页面后重试。',
} satisfies ReportTexts;
