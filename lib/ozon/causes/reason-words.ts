/**
 * The vocabulary by which reason texts outside of the catalogue are understood: each name stands for a notion, in
 * Russian, English and Chinese. Drawn from Ozon's reason families and its help, as of 2026-08, widened by synonyms
 * (inferred, 2026-11).
 *
 * Each entry lists beginnings of words, apart from each other by spaces; they meet words without punctuation, `е` for `ё`,
 * `not` for n't. Inside one: `_` is a space, `#` the end of a word, `%` the rest of a word, `~` up to three words
 * between, `…` up to six signs between (Chinese), `<buyer>` a party. The rest is a regular expression.
 */
import { firstPerson } from './not-reasons';
import { asking, blaming, cancelling, partyWords, willing } from './reason-parties';

/** Notions that a text may speak of, with or without a "not". */
export const notions = {
  ...partyWords,
  order: 'заказ отправлени посылк бандерол orders?# shipments?# parcel packages?# posting consignment 订单 货件 包裹 快件',
  goods: 'товар издели продукт позици вещ product items?# goods article 商品 产品 货物 货品',
  handing:
    '<buyer>(?:_[^_]+)?_refuse[sd]?#(?!_(?:to_(?:pay|prov|giv)|arb)) <buyer>_отказал[а-я]+#(?!_(?:от|плат|оплач|предост)) by(?:_the)?<buyer> отказ[а-я]*_получател вручен получен выдач осмотр пример приемк пункт пвз постамат курьер порог забр(?!он) забир брать# взять# принима принят посылк выкуп receipt receiv hand deliver door pick collect accept take t(?:ry|ried|rying)_(?:it_)?on parcel package shipment 收 签 取(?!消) 领 (?:交货|送货|派送|送达)(?!日期|时间|期) 试穿 验货 提货 counter# driver# 柜台',
  atHandover:
    '(?:при|во_время|в_момент|на)_(?:получени|вручен|выдач|осмотр|примерк) (?:on|upon|at|during)_(?:receipt|hand|delivery(?!_(?:date|time))|pick_?up|the_(?:door|pick)) (?:when|while)_trying (?<!揽)[取收送交提签验][货收件达到][时当](?!间) 试[穿戴] на_пороге# (?:на|в)_выдаче# у_двери# при_курьере# (?:at|on)(?:_the|_their|_your|_his|_her)?_(?:door(?:step)?|counter|threshold)#',
  pickup:
    '(?<!населенн[а-я]*_)пункт пвз постамат точк[а-я]*_выдач pick_?up collection_point locker parcel_terminal delivery_point 取货点 自提 提货点 取件点 快递柜 驿站',
  /** Who writes: on a seller's page, the buyer. */
  me: firstPerson,
  address: 'адрес почтов[а-я]*_индекс address postcode postal_code zip 地址 收货信息 (?:收货城市|门牌号?|邮编)(?=[填选写])',
  region:
    'регион посел(?:о)?к деревн(?:я|ю|и|е)# населенн област# области город насел местност стран[аеуы]# район территори зон[аеуы]# направлени region area city town village country location destination zone territor 地区 区域 城市 国家 目的地 偏远',
  warehouse:
    'склад(?!н|ыв) сортировочн warehouse sorting fulfil 仓 分拣 распределительн[а-я]*_центр логистическ[а-я]*_центр фулфилмент distribution_cent 库房 货仓 分拨 转运中心',
  payment:
    'средств# списа[тн] funds cards?_(?:was_)?(?:declin|reject|expir) оплат(?!ил) платеж банк рассроч кредит(?:а|у|ом|е|н[а-я]*)?# на_(?:карте|счете|счету)# payments?# transaction bank_ loan# credit# instal?lment money_on 付款 支付 扣款 款(?!式) 余额',
  duty: 'пошлин налог таможенн[а-я]*_(?:сбор|платеж) dut(?:y|ies)# tax(?:es)?#(?!_(?:id|number|data)) customs_(?:fee|charge) import_(?:fee|charge) 关税 税(?!号)',
  customs:
    'тамож растамож через_границ customs (?:across|through|over|at)_the_border 清关 报关 海关 на_границ границ[еуы]# ввоз пограничн border# import_(?:refus|den|ban|not|prohib|control) 边境 口岸 入境 进口(?=[^_]{0,6}(?:拒|禁|不予))',
  passport:
    'паспорт удостоверени[а-я]*_личн документ[а-я]*_для_(?:тамож|ввоз|растамож) (?:персональн|личн)[а-я]*_данн данн[а-я]*_для_(?:раст|т)амож инн# passport personal_(?:data|detail|info) identity customs_(?:data|info|detail) tax_(?:id|num) taxpayer 护照 身份 个人(?:信息|数据|资料) 税号 实名 清关(?:资料|信息) id_(?:details?|data|info|documents?|card|number)# identification 证件',
  storage: 'хранени storage holding 保管 存放 储存 存储 保存 寄存',
  date: 'срок дат[аеуы] врем период интервал д(?:ень|ня|ню|нем|ни|ней)_(?:когда|в_котор|достав|привоз|вруч) date (?:delivery|arrival)_days?# day_(?:of_(?:delivery|arrival)|(?:it|the_parcel|the_order)_(?:arriv|come)) time# period term# schedule 时间 日期 期 时效',
  promoCode: 'промокод промо_код купон promo_?code coupon voucher 优惠码 优惠券 促销码 折扣码',
  promo: 'промо скидк купон балл бонус акци[яиюей] promo discount coupon voucher bonus points 优惠 折扣 促销 积分 红包 券 满减',
  price: 'mispric цен[аыуео] цене стоимост дорог дороже дешев переплат price pricing expensive cheap cost 价 贵 便宜',
  size: 'размер цвет модел количеств состав способ_оплат size colou?r quantity model payment_method 尺码 尺寸 颜色 规格 数量 款式 型号 码数',
  cargo: 'груз вложени предмет содержим cargo contents? substance 品',
  parts:
    'част(?:ь|и|ей)# детал комплект аксессуар запчаст элемент part# parts# pieces? component accessor set# 配件 零件 部件 附件 зарядк кабел провод(?:а|ов)?# пульт шнур charger cable remote_control 充电器 数据线 遥控器',
  packing:
    '(?<!_(?:при|перед|до|во_время|в_процессе)_)упаковк этикет маркиров габарит вес(?:а|ом|у|овы[а-я]*)?# штрих ярлык размер[а-я]*_(?:упаков|отправ|посыл|груз|короб) packag[ei] (?<!_(?:while|during|before|when)_)packing label dimension weight barcode (?:package|parcel)_size oversize overweight 包装(?![时前]) 标签 面单 尺寸 重量 条码 条形码 体积 超[重大长]',
  tracking: 'трек отслежива номер[а-я]*_отслеж track waybill 追踪 跟踪 单号 运单 物流信息',
  requirement: 'требовани услови стандарт норм правил requirement standard condition rule 要求 标准 规定 条件',
  rules: 'правил политик регламент оферт услови[яей] rule polic terms# regulation 规则 规定 条款 政策',
  transport:
    'вез(?:ти|ут)# перевоз авиаперевоз пересыл транспорт transport carriage 运输 承运 寄送 (?<=(?:电池|液体|粉末|品)[^。]{0,12})禁运',
  dispute: 'арбитраж спор(?:а|у|ом|е|ы)?# arbitrat disput 仲裁 争议 纠纷',
  dispatch:
    'отгрузк отправк сборк упаковк передач подготовк dispatch shipping# shipment# packing ship_by# hand_?over 发货 发运 备货 装运 打包 出库',
  because: 'из_за# потому так_как поскольку в_связи по_причине because due_to since# 因 由于',
  late: 'врем(?:я|ени)_(?:на_)?(?:сбор|отгруз|передач|отправк|упаков) вовремя срок своеврем on_time in_time deadline timely 按时 及时 按期 期限 时间',
  overdue: 'просроч опозда задерж не_улож late# overdue delay 逾期 超时 延迟 延误 太晚 затян медлил тянул[аи]?# dragg 拖',
  partial:
    'част[ьи]_заказа(?=.*_остальн) part_of_the_order(?=.*_(?:rest|remaining)) (?:част[ьи]|некоторы|остальн|друг(?:ие|их|ая|ой)|нескольк)[а-я]*(?:_[^_]+)?_(?:товар|позици|вещ|част) (?:some|several|other|another|rest|remaining|part)(?:_of)?(?:_the)?_(?:products?|items?|goods|articles)# rest_of (?:an?other|remaining)_part 另一部分 部分(?:商品|货|产品) (?:其他|其余|另一|某些|有些)(?:的|部分|件)?(?:商品|货|产品)',
  oneOf:
    'од(?:ин|на|но|ну|ного|ной)_из_(?:товар|позици|вещ) one_of(?:_the|_your)?_(?:items|products|goods|articles)# (?:几|某|一|两|其中)[件个]?些?(?:商品|产品|东西)',
  after: 'после# after# once# 后',
  purchase: 'закуп purchas 采购',
  accept:
    'прин(?:ял|ят|има)(?![а-я]*(?:_[а-я]+)?_(?:замен|скидк|услови|предложени|звон|вызов)) взял(?![аи]?_трубк) соглас accept(?![a-z]*(?:_[^_]+)?_(?:replacement|substitut|discount|terms|conditions|offer|call)) agree take#(?!(?:_(?:the|a|our|any))?_(?:phone|calls?)#) taken 接受 接收 受理 收件 收下 同意',
  collect:
    'забр(?!он) забир выкуп востреб явил[а-я]* явк приш(?:ел|л[аи]) получ[а-я]*(?:_[^_]+)?_в_(?:п|срок_хр) pick_ pick# picked collect claim retriev fetch show(?!n?(?:ed)?(?:_up)?_(?:in|on|at)_(?:the_|my_|your_)?(?:total|price|bill|cart|checkout|sum)) come_(?:to|for) redeem (?<![读获提采争听])取(?!消) 提货 领 收货(?![人件物]) 签收 自提 came_(?:to_(?:get|fetch|collect|pick)|for_(?:it|the|their|his|her)) 来取 来拿 拿(?!到)',
  reach:
    'связ дозвон отвеча ответил доступ застал reach contact respon answer available_ дома# at_home (?<=nobody_was_)home 联系 接通 接电话 应答 回复',
  away: 'отсутств[а-я]*_(?:получ|покуп|клиент|дома|по_адрес) absent unreachable unavailable 联系不[上到] 打不通 电话…不通 不在 失联 无人(?:接|应|在)',
  need: 'нуж(?!но_отм) хоч хот[еи] интерес понадоб актуал треб(?!ован) need want interest requir# required relevan 需要 想 要(?!求) 买(?!家|方) планир[а-я]*(?:_[^_]+)?_(?:покуп|заказ|брать) plan(?:s|ned|ning)?_to_(?:buy|keep)',
  wait: 'жда(?:ть|л) дожда ожида(?:ни|ть|т#) wait 等(?!级|于)',
  other: 'друг(?:ой|ого|ую|ому|ом|им|ими|их)# different another 另一 别的',
  received: 'приш(?:ел|л[аои])# присла[нл] привез получил received# came# arrived# sent_me 收到 [发寄]来',
  suit: 'устро(?!йств) устраив подош подход подх понрав нрав удовлетвор довол(?:ен|ьн) удобн влез сел# (?<=_не_)сел[аои]# впору# в_пору# налез fit# fits# suit satisf happy like# liked convenient 合适 适合 合身 合…意 满意 喜欢 方便',
  change: 'измен помен смен замен скоррект chang modif edit amend switch replac 修改 更改 更换 变更 调整 改成 换 改动 переделать',
  apply:
    'примен сработ работ учт учл действ актив спис[аы] прин(?:ят|има) прош(?:ел|ла) appl work valid accept use# used redeem (?:отраз|отобра)[а-я]*_(?:в|на)_(?:сумм|итог|цен|стоимост|чек) (?:show|reflect)[a-z]*(?:_up)?_(?:in|on|at)_(?:the_)?(?:total|price|bill|cart|checkout|sum)# 使用 生效 应用 适用 享受 抵扣 用 激活 подейств',
  match:
    'соответств соблю отвеча[ею] совпа[дл] сход(?:ит|ят) расход(?:ит|ят)ся по_(?:описани|требов) match correspond compl(?:y|ian) conform meet# met# as_(?:desc|adv|order|pict) described 符 相符 一致 满足 达标 合格 规范',
  quality:
    'некачеств качеств вскры брак дефект царапин неисправ нерабоч сломан взду(?:л|т) протек просроч срок[а-я]*_годности трещин плесен испорч quality defect faulty scratch malfunction broken poor_ swollen bulg(?:ed|ing) leak(?:s|ed|ing)?# expired crack mou?ld 做工 质量 瑕疵 缺陷 残次 次品 品质 划痕 故障 坏 不良 鼓包 漏液 过期 变质 发霉 开裂 裂[痕缝纹] вмят потерт(?:ост|ый|ая|ые) пятн(?:о|а|ами?)# dents?# dented scuff stain shattered 凹 污渍 碎 скол(?:ы|ов|а|ом|ами)?# chip(?:s|ped)# грязн dirty 脏',
  remain:
    'последн остал остав[шл] только лишь одни# (?:нечем|не_на_что)_замен замен[а-я]*_нечем only# remain left# last# 最后 只 仅 剩 全部?是 余下 剩余 余货 вся_партия все_(?:экземпляр|остат|единиц|штук) entire_(?:batch|stock) whole_batch 整批 единственн the_only 唯一',
  beforeShipping:
    '(?:перед|до|при)_(?:отгруз|отправ|сборк|упаков) (?:before|during|while)_(?:ship|dispatch|pack|send|assembl) [发打出备][货运包库][前时]',
  small:
    'маломер большемер мал(?:а|о|ы|енький|оват[а-я]*)?# велик[аои]?# больш(?:ой|ая|оват[а-я]*)# жм(?:ет|ут)# тесн(?:ый|ая|ое|ые|о|оват[а-я]*)# too_(?:small|big|large|tight|loose|short) runs?_(?:small|large|big)# 太[大小紧松] 偏[大小] 穿不[上下进] тесн(?:а|ы)# узк(?:ий|ая|ое|ие|и|о)# коротк(?:ий|ая|ое|ие|и|о)# too_(?:narrow|wide|long) [太偏过][短长窄宽肥瘦] [小大]了',
  lacking:
    'нехват не_хват недоста отсутств нет# без# missing lack without no# absen insufficient not_enough 不足 缺 少[了件发配] 没有 无(?!损) empty# blank# пуст(?:ое|ым|ыми|ой|ая)# 空[白着]',
  incomplete:
    '(?:в|внутри)_(?:коробк|упаковк|комплект|посылк)[а-я]*~_(?:не_(?:оказал|хват|нашл|было)|нет#) (?:не_(?:оказал|хват|нашл|было)|нет#)%~_в_(?:коробк|комплект|упаковк) not_in_the_box missing_from_the_box 盒[子里内中]*[没缺少无] неполн некомплект недокомплект недостач не_(?:полност|все(?:го|й)?#|влож) incomplete not_(?:complete|all|includ) missing 缺[件少失配] 少[了件发配] 不[齐全] 不完整 漏发 遗漏',
  pay: 'оплат оплач плат(?:и|еж) заплати уплат уплач внес pay paid (?<!交)付 缴 (?<![提移])交(?![货付给接运])',
  give: 'предостав перед(?:ал|али|ала|аны?)# указ заполн добав дал(?:[аи])?# ввел ввод прислал подтверд подтвержд сообщ внес provid giv suppl submit enter fill sent# shar complet confirm upload add(?:ed|ing)?# 提供 确认 填 提交 补 上传 添加 给',
  done: 'поступ получ(?:ен|ил) прош(?:ел|л[аои]) получен списа заверш состоял выполн одобр receiv complet go_through gone_through went_through success arrive clear# approv 批准 到账 收到 成功 完成 通过 дош(?:ел|л[аои])# reach',
  stopped:
    'останов stopp возврат вернул задерж конфиск изъ[ят] возвращ развер застр seiz confiscat held# detain returned stuck 扣 退 没收 拦截 滞留 不予 заверн[уе] turned_back',
  pass: 'про(?:шел|шл[аои]|йд) прохо пропу выпу разреш растамож pass clear(?:ed|ance)?# releas approv allow let(?:_[^_]+){0,2}_(?:through|across|in|into|pass)# 通过 放行 完成 清关',
  ship: 'отгру отправ(?!лени) собр(?:а|ан)[а-я]*# упакова(?:л|н|т) переда(?:л|н|ть) подготов сда(?:л|н) высл ship(?!ment|ping_(?:prov|serv|comp)) sent# send dispatch hand(?:ed|ing)?(?:_(?:the|your|this)_[a-z]+|_it)?_over pack(?:ed)?# assembled# prepare 发货 发运 装运 备货 打包 出库 寄出 交运 移交 [交转]付?给(?:承运|快递|物流|配送) 发送 发出 (?<=未)发#',
  exceed: 'превыш больше_доп exceed oversize overweight 超',
  limit: 'лимит ограничени[ея]_(?:на|по) limit 限购 限额 限量 购买限制',
  forSale: '(?:к|для|на)_(?:продаж|реализ) for_sale 禁售 禁止销售',
  found:
    'информ данн information data рабоч движен актив отслеж найд(?:ен)? наход существ определ обнов регистр чита действ work track trac[ek] found exist updat recogni valid activ move(?:ment|s|d)? 追踪 跟踪 查 更新 找到 存在 识别 有效 信息',
  inTransit:
    'в_пути# в_дороге по_дороге на_маршруте# (?:при|во_время|в_процессе|в_ходе|на_этапе)(?:_[^_]+)?_(?:достав|перевоз|транспорт|пересыл) транспортировк перевозк пересылк in_transit on_the_(?:way|route) en_route (?:during|while|in_the_course_of)~_(?:deliver|transport|shipping|transit) in_delivery 运输 途中 配送(?:过程|期间|途|中|时) 在途 运送 路上 派送 пока(?:_[^_]+){0,3}_(?:вез|доставл|ехал|перевоз|нес) while(?:_[^_]+){0,3}_(?:deliver|transport|carr|driving|travel) (?:在)?(?:送货|运货|派件)[时中途] between(?:_[^_]+)?_(?:hubs|warehouses|depots|sorting)',
  deliver:
    '(?<!служб[а-я]{0,3}_)достав(?!щ) вез(?:ут|ет|ли)# вруч довез привез deliver(?!y_(?:serv|comp|prov|part|point)) arriv (?<!移交|交付|交给)配送 送达 送到 送货 投递 派送 妥投 交付 交货 到货 bring# 带到 приед(?:ет|ут)# handed_to(?:_the)?<buyer> прид(?:ет|ут)#',
  outside: 'вне~_(?:зон|территор|регион) за_предел outside~_(?:area|zone|region|coverage) (?:超出|不在)…(?:范围|区域)',
  cannotReach:
    '(?:到|送|去|寄|发|派|配送|邮寄)不[了到达] 无法(?:到|送|抵)达 доставк[аи]_(?:[а-я]+_)?нет# no_delivery_(?:to|in|there|is) not_on(?:_[^_]+){0,3}_route доставк[аи](?:_[^_]+){0,4}_не_(?:осуществ|производ|выполня)',
  unavailable: 'невозможн недоступ impossible unavailable not_(?:available|possible) 无法 不可',
  serve:
    'доступ обслуж осуществ работа доставк доставля воз(?:им|ит|ят)# езд(?:ит|ят)# (?:доезж|добир)а(?:ет|ют) serv support carry# cover available deliver 支持 提供 开通 覆盖 送 配送 快递 服务 ship_to# ships_to# go_to# вез(?:ем|ет|ут)# отправля(?:ем|ют|ет)# 发往 寄往 送达 到达',
  carries:
    'воз(?:ит|ят|им)# вез(?:ет|ут)# перевоз бер(?:ет|ут)# принима(?:ет|ют) отправля(?:ет|ют) carr(?:y|ies|ied)# transport ships?# take[sn]?# accept 承运 运输 运送 接受 接收 收寄 寄送 收(?!到|件人|货人|款) 寄(?!件人) 运(?!费|单)',
  covers: 'обслужива(?:ет|ют|ем|л) охватыва(?:ет|ют|ем) serv(?:es?|ed|ing|iced)# cover(?:s|ed)?# (?:配送|送货|快递)服务 覆盖',
  read: 'чита счит(?:ыв|ать) распозна scan readab legib 识别 扫描 读取',
  register: 'регистр зарегистр regist 登记 注册',
  reserve:
    'отложить резерв брон зарезерв заброн reserv allocat 预留 占用 预占 锁定 锁库存 预订 (?:set|put|keep|kept)_aside 留货 占住',
  process: 'обработ process(?!ed_by) 处理',
  check: 'инспекц проверк сверк контрол check(?:ing|ed)?# inspect verif audit control 检[查验测] 核[查实对验] 抽[检查样] 质检',
  card: 'карточк описани соответств подлин качеств card# description listing compli authentic quality match 描述 卡片 相符 一致 真伪 质量 商品',
  working: 'работ функц work operat open available 营业 可用 使用 运营',
} as const;

/** What a text says happened: a "not" right before takes it back. */
export const events = {
  cancel: 'отмен аннулир cancel annul revok 取消 撤销 撤单 作废',
  /** Of a posting or an order: «закрыла отправление», "closed this shipment". */
  closedOrder:
    '(?:закры|снял|снят|аннул)[а-я]*(?:_(?:этот|это|ваш|ваше))?_(?:отправлени|заказ) (?:отправлени|заказ)[а-я]*_(?:был[ао]?_)?закры(?:т|л) closed_(?:this|the|your|an?)_(?:order|shipment|posting|parcel) (?:order|shipment|posting)_(?:(?:was|is|has_been)_)?closed# 关闭了?(?:该|此|这[个笔])?(?:订单|货件) (?:订单|货件)[已被]*关闭',
  support: 'поддержк(?:а|ой)# support# 客服',
  buyerCancels: cancelling('buyer'),
  sellerCancels: cancelling('seller'),
  ozonCancels: cancelling('ozon'),
  buyerWills: willing('buyer'),
  sellerWills: willing('seller'),
  /** That it was for something another party did, whatever that was: who pressed the button says nothing then. */
  forBuyer: blaming('buyer'),
  forSeller: blaming('seller'),
  forOzon: blaming('ozon'),
  buyerAsks: asking('buyer', 'seller'),
  sellerAsks: asking('seller', 'buyer'),
  restCancelled:
    '(?:отмен|отказ)[а-я]*(?:_от)?(?:_[а-я]+)?_(?:остат|остальн|оставш) (?:остальн|оставш)[а-я]*(?:_(?!не#)[а-я]+){0,2}_отмен(?:ил|ен|яю) (?:cancel|drop|refus|reject|withdr|gave_up)[a-z]*(?:_[^_]+)?_(?:rest|remain) (?:rest|remain)[a-z]*(?:_(?!not#)[a-z]+){0,3}_(?:cancel|drop) (?:其余|其他|剩下|剩余)[^_]{0,6}(?:取消|放弃|不要了) (?:取消|放弃)了?(?:其余|其他|剩下|剩余) отказ[а-я]*_от_(?:всего|всех)_остальн (?:其余|其他|剩下|剩余|剩)的?[^_]{0,6}不要 (?:остальн|оставш)[а-я]*(?:_[^_]+){0,2}_не_(?:нуж|надо|интерес) not_(?:need|want)(?:_[^_]+)?_(?:rest|others?|remaining)',
  partCancelled:
    '(?:част[ьи]|од(?:ин|на|но|ну)_из|нескольк|некотор|друг(?:ой|ую|ая|ие)_(?:товар|позици|част))[а-я]*(?:_(?!не#)[^_]+){0,4}_(?:отмен|убра[лн]|убрал|исключ|выпал|снял|снят|удал[еи]|сорвал|закончил) (?:part|one|some|several|two|another|other)(?:_(?!not#)[^_]+){0,5}_(?:cancell?ed|fell_through|removed|dropped|unavailable|taken_out|pulled) (?:[几某一两另]|部分|其中|有些)[^_]{0,5}(?:取消|缺货|下架|撤销|没货) (?:part|one|some|several|two|another|other)(?:_(?!not#)[^_]+){0,4}_(?:out_of_stock|sold_out) без_(?:втор|перв|друг|эт)[а-я]*_(?:вещ|товар|позици|част) without_the_(?:other|second|first)_',
  forgot: 'забыл forgot 忘',
  /** Of a code that was entered. */
  gaveNothing: '(?:gave|gives|brought)_no_discount не_(?:дал[аи]?|принес)_скидк 没给(?:打折|优惠)',
  notEnough: 'не_хват нехват недостат нет_(?:денег|средств) insufficient not_enough lack_of no_(?:money|funds) 不足',
  /** That the buyer had the goods before them: tried on, opened, looked at, came for (inferred, 2026-11). */
  met: 'пример(?:к|ил|ял) осмотр(?:а|е|ел[аи]?|ев|ом)?# (?:откры|вскры|распаков)[а-я]*(?:_[^_]+)?_(?:коробк|упаковк|посылк|заказ|товар) приш(?:ел|л[аи])_(?:за|забирать|получать|(?:в|на)_(?:пункт|пвз|выдачу)|к_постамату) приеха(?:л|ла|ли)_(?:за|забирать) при_курьере# (?:after|when|while|upon)_trying tried(?:_[^_]+){0,2}_on# (?:open|unbox|unpack|inspect|examin)(?:ed|ing)?(?:_[^_]+)?_(?:box|parcel|package|order|it|item|goods|product)s?# (?<!_(?:nobody|no_one)_)came_(?:to_(?:collect|pick|get|the_(?:pick|collection|point))|for_(?:it|the)) 试[穿戴]后? 开箱 拆[开封]了?…(?:箱|包|盒|后) 验货 当[场面] 到了?(?:取货点|自提点|提货点|驿站|门店)[后时] курьеру(?:_(?:он|она|они|клиент|покупатель))?_(?:сказал|ответил|объяснил|заявил) (?:сказал|ответил|объяснил|заявил)[аи]?_курьеру (?:в|на)_(?:пункт|пвз|выдач)[а-я]*(?:_выдачи)?(?:_[^_]+)?_(?:обнаруж|увидел|посмотрел|провери|замет) told_(?:the|our)_(?:courier|driver) (?:(?:快递|配送|派送)员)…(?:送到|上门|到)[了]?[后时] (?:告诉|跟|对)(?:快递|配送|派送)员 试了 现场',
  notTaken:
    'не_(?:стал[аи]?|захотел[аи]?|пожелал[аи]?)_(?:(?:ее|его|их)_)?(?:брать|принимать|забирать|выкупать) не_(?:взял|взят|принял|принят) (?:брать|принимать|забирать|выкупать)(?:_(?:ее|его|их))?_не_(?:стал|захотел|пожелал) (?:handed|gave|sent|passed|turned)(?:_(?:it|them|the|parcel|package|item|order)){0,2}_(?:back|down|away)# (?:did|would|was|were)_not_(?:take|keep|accept) not_(?:taken|kept|accepted)# [未没不](?:有|肯|愿意?|想)?(?:收(?![到件货入款取藏])|收下|收货|取走|拿走?|带走|签收|留下) (?:退[还回]?|交还|还)给?了?(?:快递员|配送员|派送员|店员|工作人员|取货点) 当[场面]退 [未没]有?要(?!求)',
  gaveBack:
    '(?:отдал|сдал|передал|вручил|отправил)[аи]?(?:_[^_]+){0,2}_обратно_(?:с_|на_|в_)?(?:курьер|доставщик|сотрудник|пункт|пвз|выдач) (?:отдал|сдал|передал|вручил)[аи]?(?:_[^_]+){0,2}_(?:курьеру|доставщику|сотруднику)_обратно# (?:вернул|возвратил)[аи]?(?:_[^_]+){0,2}_(?:курьеру|доставщику|сотруднику|сотрудникам) (?:развернул|прогнал)[аи]?_(?:[^_]+_)?курьера# отправил[аи]?_курьера_(?:обратно|назад) (?:sent|turned)_(?:the|a|our)_(?:courier|driver)_(?:away|back) gave~_back# handed~_back# (?:handed|gave|passed|sent|turned)(?:_[^_]+){0,2}_back_(?:to|with)(?:_the)?_(?:courier|carrier|driver|delivery|pick_?up|staff) (?:退[还回]?|交还|还)给?了?(?:快递员|配送员|派送员|店员|工作人员)',
  /** By itself it is what a courier does with a parcel. */
  leftIt:
    'оставил[аи]?(?:_[^_]+){0,2}_(?:в|на)_(?:пункт|пвз|выдач|постамат) оставил[аи]?(?:_[^_]+)?_(?:там|у_курьера|курьеру)# оставил[аи]?_(?:заказ|посылку|товар|вещь|его|ее|их)_$ left_(?:it|them|the_[a-z]+)(?:_[^_]+)?_(?:there|behind|with|at|on)# left_(?:it|them|the_[a-z]+)_$ ^left_(?:at|with|behind)# (?:留|放)在(?:了)?(?:取货点|自提点|提货点|驿站|店)',
  willNotWait: 'отказ[а-я]*_(?:[а-я]+_)?ждать refus%_to_wait (?:拒绝|不[肯愿]意?)[继续再]*等',
  /** Of the carrier who was to take it: what may not be carried, said without the word "prohibited". */
  dangerousGoods:
    'опасн легковоспламен воспламен горюч взрыв жидкост аккумулятор батаре лити[йе] аэрозол газ(?:а|ы|ов|ом|овы[а-я]*)?# под_давлени едк ядовит оруж dangerous hazard flammab explos liquid batter lithium aerosol gas(?:es)?# corros poison weapon 危险 易燃 易爆 液体 电池 锂 气体 喷雾 腐蚀 武器',
  lacksTrace:
    '(?:движени|перемещени|событи|обновлени|сканировани)[а-я]*(?:_(?!есть#)[^_]+){0,6}_(?:нет|не_(?:видно|было|появ|фиксир))# (?:нет|отсутств[а-я]*|без)_(?:никак[а-я]*_)?(?:движени|перемещени|событи|обновлени|сканировани) no_(?:[a-z]+_)?(?:movement|scans?|events?|updates?|activity|trace)# [未没无]有?(?:任何)?(?:轨迹|动态|更新|揽收记录|物流记录|物流信息) shows?_nothing nothing_(?:shows|is_found|appears|comes_up) ничего_не_(?:наход|показ|отображ|ищет)',
  badlyPacked:
    '(?:плохо|ненадежно|небрежно|неправильно|неверно)_(?:был[аио]?_)?упак упакова[лн][а-я]*~_(?:плохо|ненадежно|небрежно|неправильно|неверно|не_(?:по|в_соответ|надежн|соглас)|с_наруш) (?:poor|bad|improper|incorrect|wrong|careless)ly_pack pack(?:ed|aged)~_(?:poorly|badly|improperly|incorrectly|wrongly|carelessly|against|not_according) [未没]有?按…(?:包装|打包) (?:包装|打包)(?:不当|不合格|不规范) (?:плохо|еле|не)_(?:был[аио]?_)?(?:пропечат|напечат|наклеен)',
  /** Who broke it is the carrier, not the buyer. */
  brokenByCarrier:
    '(?:damaged|broken|crushed|smashed|spoil[a-z]*|destroyed)_by(?:_the)?<carrier> (?:поврежд|слома|разби|испорч)[а-я]*_(?:курьером|перевозчиком|службой|доставкой|почтой) (?:курьер|перевозчик|служба_доставки|почта)_(?:повредил|сломал|разбил|испортил|помял) (?:повредил|сломал|разбил|испортил|помял)[аи]?_(?:курьер|перевозчик|служба_доставки|почта)# 被(?:快递|配送|承运|物流)[^_]{0,4}[损弄摔压]',
  badLabel:
    '(?:плохо|еле|с_трудом|трудно)_(?:чита|счит|скан|видн) нечита неразборчив смазан стер(?:т|л)[а-я]*_(?:штрих|этикет|код) (?:hard|difficult|impossible)_to_(?:read|scan) (?:barely|hardly|poorly)_(?:read|legib|visib|scan) illegib unread smudged smeared 模糊 看不清 [扫读识][描别取]?不[出了上清]',
  tooBig:
    'больше_(?:допуст|разреш|положен|норм|лимит|максим|чем~_(?:принима|перевоз|разреш|допуск)) тяжелее_чем(?:_[^_]+)?_(?:указ|заяв) heavier_than(?:_[^_]+)?_(?:declar|stated|specif|said) [重大]于?…申报 тяжелее~_(?:допуст|разреш|положен|норм|принима|перевоз) (?:larger|bigger|heavier|wider)_than~_(?:carrier|courier|delivery|allow|permit|accept|limit|maximum) too_(?:large|big|heavy|long|bulky|wide)_(?:for_(?:the|this)_(?:chosen|selected|delivery|carrier|courier|method|shipping)) тяжелее_(?:заявлен|указан) exceed[a-z]*(?:_the)?(?:_(?:maximum|allowed|permitted))?_(?:size|weight|dimensions?)(?:_limits?)?#(?!_(?:limits?|of)#(?!_the_(?:carrier|delivery)))',
  accident: 'попал[аи]?_в_(?:авари|дтп) дтп# (?:road|traffic|car|truck|van)_(?:accident|crash) had_an_accident 车祸 交通事故',
  nobodyAnswered:
    'никто_не_(?:отв|откр|вышел) (?:nobody|no_one)_(?:answer|open|respond|(?:was|is)_(?:at_)?(?:home|there)) 无人(?:接|应|在家) никого_не_(?:был|оказ|застал) дома_никого дверь_не_откр nobody_home no_one_home 没人(?:接|应|在|开门) 无人开门',
  sellerAway:
    '<seller>(?:_(?:сейчас|временно|пока))?_в_отпуск <seller>(?:_(?:is|was|currently))*_on_(?:vacation|holiday|leave)# <seller>[正在已处于]*(?:休假|度假|放假)',
  /** Until a day or for some hours: a notice about the place as it is today. */
  forNow:
    'до_\\d с_\\d на_(?:ночь|обед|выходны|праздник) сегодня until# till# from_\\d overnight for_the_(?:night|day|weekend) today# [至到]_?\\d 夜间 今[天日晚]',
  automatic: 'автоматическ automatic 自动',
  refuse: 'отказ refus reject declin turn(?:ed|s|ing)?(?:_[^_]+){0,2}_(?:down|away)# 拒 不[肯愿](?!意?[继续再]*等) 驳回',
  carrierRefuses:
    '(?:служба_доставки|служба|перевозчик|курьер|компания|почта)(?:_(?!покуп|клиент|получ)[^_]+){0,2}_(?:отказ|не_(?:смог[а-я]*_|может_)?(?:прин|взя)|отклон) <carrier>(?:_(?!buyer|customer|recip)[^_]+){0,2}_(?:refus|reject|declin|not_(?:accept|take)) (?:не_принят[а-я]*|отклонен[а-я]*)~_(?:курьером|перевозчик(?:ом|ами)|служб(?:ой|ами)|почтой|доставкой|логист[а-я]*(?:ом|ей|ами)|(?:транспортной|курьерской)) (?:refus|reject|not_accept)[a-z]*(?:_[^_]+){0,3}_by(?:_the)?<carrier> (?:快递|承运商|物流|配送)[公司方商服务已]*(?:拒|[未不没]有?[接受]) (?:快递|承运商|物流|配送).{0,24}拒绝?(?:承运|揽收|运输|运送) (?:快递|航空)公司…拒绝?(?:承运|揽收|运输|运送) 被(?:快递|承运|物流|配送)…拒 揽收(?:时|环节)[^买客顾收卖家损坏]{0,5}被?拒(?!绝发货)',
  changedMind:
    'передумал раздумал расхотел перехотел (?:измен|помен|смен)[а-я]*_(?:[а-я]+_)?(?:решени|мнени|план) chang%(?:_[^_]+)?_minds?# change_of_(?:mind|heart) second_thoughts lost_interest decid%~_(?:against|not) решил[а-я]*_(?:не|отказаться_от) (?:改变?|变)了?(?:购买|下单)?的?(?:主意|想法|决定|心意|计划) (?:计划|需求|想法)[有改]?变 变卦 反悔 后悔 (?:失去|没)…兴趣 reconsider отказ[а-я]*_от_(?:идеи|мысли|намерени|затеи) (?:gave|given)_up_on_the_idea 打消',
  dropped:
    '(?:отпал|пропал|потерял)%~_(?:надобн|необход|потребн|желани|актуал|интерес) (?:надобн|необход|потребн)%~_отпал (?:по_ошибке|случайно|ошибочно)_(?:заказ|оформ|куп) (?:заказ|оформ|куп|сдела)%~_(?:по_ошибке|случайно) (?:ordered|placed|bought|purchased)~_(?:by_(?:mistake|accident)|accidental|mistaken) accidental mistakenly_ 误(?:拍|下单|购|买) 下错单 (?:错误|意外|不小心)下单 拍错 обо(?:йти|йд|шел|шл)[а-я]*_без do(?:ing)?_without# 用不[上着到] 不打算[买要] не_пригод[а-я]*# раздумал (?:решил|сказал)[аи]?_что_обойд (?:отпал|пропал)[аи]?_нужд нужд[аы]_отпал no_need 没必要 不必了',
  cheaper:
    '(?:по)?дешевле выгоднее (?:в|на|у)_друг[а-я]*_(?:мест|магазин|сайт|площадк|продавц)[а-я]*(?:_[^_]+){0,3}_сто(?:ит|ил[аио]?)_меньше#(?!_чем) (?:низк|ниже|выгодн|лучш|меньш)%(?:_[а-я]+)?_(?:цен|предлож|стоим|вариант) предложени[а-я]*_(?:выгод|лучш|дешев) цен%~_(?:ниже|лучше|снизил|упал|меньше) cheaper for_less# (?:lower|better)_(?:price|deal|offer) less_expensive price%~_(?:drop|fell|lower|better|went_down|decreas) [更较]便宜 便宜的 嫌[^_]{0,2}[贵高] 更?低(?:的)?价 价格?[更较]低 更优惠 更划算 更实惠 降价 更好的?价 便宜了?(?:_\\d|[一二三四五六七八九十两几百千]|很?多|好多|不少|一点|一些|点) за_меньш[а-я]*_(?:деньг|цен|сумм) 价格?[太过偏]高',
  find: 'вы_нашли нашел# нашл(?:а|о|и)(?:сь)?# обнаруж увидел купил (?:в|у|на)_друг found find bought saw# got# elsewhere another_(?:store|seller|shop|site) 找到 发现 买到 看到 别处 别家 其[他它](?:商?店|平台|卖家|网站)',
  /** Where a buyer may have seen it for less, without a word that they did. */
  elsewhere:
    '(?:в|на|у)_(?:друг|соседн|ин)[а-я]*_(?:магазин|сайт|маркетплейс|площадк|продавц|мест[ае]#) elsewhere# (?:in|at|on|from)_(?:an?other|a_different|other)_(?:store|seller|shop|site|website|marketplace|platform)s?# (?:an?other|a_different)_(?:store|seller|shop|site)_(?:has|had|sells|sold|offers|is) 别的?(?:的店|店|平台|网站|卖家|商家|地方) 其[他它]的?(?:卖家|商家|店铺?|平台) 隔壁 另一[家个]',
  /** «… у другого продавца», who was asked nothing. */
  otherSeller:
    '(?:друг|ин|соседн)[а-я]*_продавц (?:an?other|other|a_different)_sellers?# 其[他它]的?(?:卖家|商家) 别的?(?:卖家|商家) 另一[家个](?:卖家|商家)',
  long: 'устал надоел долг длительн медленн слишком_(?:поздн|долг|медлен) поздн[а-я]*_(?:дат|срок|доставк) too_(?:long|late|slow) (?:позже|позднее)_чем~_(?:нужн|надо|хот|удобн|ждал|рассчит) (?:later|longer)_than~_(?:need|want|requir|expect|convenient) (?:date|arrival)(?:_[^_]+){0,2}_too_far tired long_ longer_than дольше_чем slow 太[长久慢晚] 过[长久慢晚] 很[长久慢] 慢 晚于…(?:需要|想要|期望|预期) 比…(?:需要|想要|期望|预期)[^_]{0,4}[晚慢迟] 赶不上 раньше_чем(?:_[^_]+)?_(?:достав|привез|прид|прибуд|обеща) не_успе(?:ет|ют|вает)_к needs?_(?:it|them|the_[a-z]+)_(?:earlier|sooner) только_через_ лишь_через_',
  postpone:
    'ста(?:ла|л|ло|нет)_(?:на_[^_]+_)?позже перен[ео]с сдвин сдвиг отлож отодвин отсроч увелич postpon reschedul moved_ shifted pushed (?:became|became_a|is_now|is_now_a)_[^_]+_later extended 推迟 延后 延期 推后 改期 延长',
  again:
    'заново снова(?!_(?:в_|на_|доступ|появ|прода|пост)) повторно (?:оформ|сдела|закаж|куп)[а-я]*_(?:нов|друг) еще_раз перезаказ переоформ нов[а-я]*_заказ друг[а-я]*_заказ reorder re_order (?<!_(?:stock|sale|available)_)again#(?!_(?:in_stock|on_sale|available)) anew new_(?:order|one)# another_order 重新(?![上到有开]) 重[下拍买订] 再次[下订] 另[外行]?下单 新订单 再[次来重]?[下拍订买]一?[次单遍]+ (?:correct|right|updated|modified|fresh|separate|revised)(?:ed)?_order# order_(?:it_|them_)?anew place(?:_[^_]+){0,2}_order_instead (?:нов|исправленн|правильн)[а-я]*_(?:заказ|покупк)',
  wrong:
    'стар(?:ая|ой|ую|ые|ых)_цен цен%(?:_[^_]+)?_устарел old_price outdated_price 旧价 过期价格? mispric опечат mismatch неверн неправильн некорректн ошиб перепут неточн не_(?:тот|та|то|ту|туда|тому)# (?:указа[нл]|выбра[нл]|введ[её]н|вписа[нл])[а-я]*_(?:чуж|стар|прежн|прошл)(?:ой|ого|ая|ую|ый|ий|его)_(?:пункт|адрес|пвз|дом|постамат) (?:chose|selected|picked|entered|gave|used|specified|put|typed|left)~_(?:old|previous|former)_(?:address|pick|collection) [选填写用][了成错的]*(?:旧的?|老|以前的|之前的)(?:地址|自提点|取货点|收货) ненадлеж wrong incorrect improper invalid mistak error mistyp inaccurate typo 错 失误 有误 不正确 不对 不当 无效 zero(?:_was|_is)?_missing missing~_zero extra_zero лишн[а-я]*_нол[ья]# (?:пропу|забы|не_хват)[а-я]*(?:_[^_]+)?_нол[ья]# без_нуля# [少多][写打标输]了?一?个?[零0]',
  notThat:
    '(?:приш[ел]л?|привез|присл|достав|получ)[а-я]*_друг(?:ой|ого|ая|ую|ое|ие)# (?:received|got|arrived|came)_(?:(?:in|as)_)?(?:an?_)?(?:different|another|wrong) 收到了?的?(?:其他|不同|另[一外]) не_(?:тот|та|то|те|ту)#(?!_(?:размер|цвет|фасон)) not_(?:the|what)~_(?:item|product|order) друг(?:ой|ого|ая|ое|ие)_(?:товар|издел|модел|артик|вещ) перепутал пересорт (?:прис|привез|достав|полож|выдал)[а-я]*_не_(?:тот|та|то|те|ту)# не_заказан[а-я]*(?:_[^_]+)?_(?:товар|вещ|издел|продукт) не_заказывал (?:you|they|customer|buyer|client|recipient)_(?:did_not|had_not|never)_order(?:ed)?# (?<!_if_)not_ordered [没未]有?(?:订购?|下单|买)过?的(?:商品|东西|货) чуж(?:ой|ая|ое|ую|ие)_(?:заказ|посыл|товар|отправл|вещ) отлича (?:wrong|different|incorrect|another)_(?:item|product|goods|order|thing|one|model) mismatch differ[se] mixed_up (?:wrong|different|incorrect)_(?:size|colou?r)~_(?:sent|deliver|arriv|came|brought) (?:sent|delivered|brought|received|got)(?:_(?:in|us|me|the|a))*_wrong (?:another|other|someone)_(?:customer|buyer|client|person|recipient|else)_s_(?:order|parcel|package|item|shipment) (?:别人|他人|其他(?:买家|客户|人))的?(?:包裹|商品|订单|货|快递) 错[误的]*(?:商品|货|件) (?:商品|货物?|产品)…(?:有误|不对|错) [发送]错 货不对板 不是…[订买要购] 不同的?商品 型号[^_]{0,3}(?:不对|不符|不一样) (?:wrong|different)_(?:colou?r|model|size)_(?:inside|in_the_(?:box|parcel|package))',
  defective:
    'брак дефект поврежд испорч неисправ некондиц некачествен defect damag faulty broken flaw 缺陷 残次 次品 瑕疵 破损 损坏 坏 不良 不合格 (?:库存|余货|剩[下余]的?).{0,8}问题',
  failed:
    'ошибк сбо[йяе] проблем неудач неуспеш невозмож отклон сорв срыв не_(?:удал|смог|получил|состоял|прош) не_в_пользу not_in_(?:the_)?(?:[a-z]+_s_)?favou?r проигра недейств неполад fail error problem unable unsuccess impossible declin issue trouble reject invalid could_not not_possible glitch lost_(?:the_)?(?:arbitr|disput) 败诉 失败 错误 异常 问题 未能 无法 故障 失效 无效 被拒 [不未没]有?成功 出错 不到',
  over: 'time_?out timed_out заверш passed# истек(?!а) законч(?:ил|ен) вышел вышло прош(?:ел|л[аои]) превыш просроч окончен слетел снят expir end(?:ed)?# over# exceed elapsed lapsed (?:ran|run)_out missed overdue пропу(?:стил|щен)[а-я]*_(?:срок|дедлайн|крайн) 错过 过期 到期 已过 届满 超 逾 结束 [期已]满 过了 (?:time|period|term|timer)_(?:was|is|were)_up#',
  outOfStock:
    '(?:товар|продукт)%~_недоступ (?:нет|нету|не|вне|отсутств)%~_налич (?:товар|продукт|запас|остат|позици|ассортимент)%~_(?:законч(?:ил|ен)|кончил|распрод|раскуп|исчерп|иссяк|отсутств|не_остал|не_оказ|не_хват) (?:товар|запас|остат)%(?:_[^_]+)?_нет# (?:законч(?:ил|ен)|кончил|распрод|раскуп|не_остал|не_хват|недостат)%~_(?:товар|запас|остат|позици) нет(?:_больше)?_(?:товар|запас|остат) не_осталось_(?:(?:эт|так|нужн)[а-я]*_)?(?:модел|размер|экземпляр|вещ|расцветк) <seller>(?:_(?:уже|больше))?_(?:нет|не_(?:оказалось|осталось|нашлось|было))(?:_больше)?(?:_[а-я]+)?_(?:товар|издели|модел|позици|вещ) <seller>_(?:no_longer_(?:has|had)|(?:does|did)_not_have|(?:has|had)_no)(?:_(?:the|this|that|any|such|more|of))*_(?:items?|goods|products?)# warehouse%~_empty <seller>[已经]*没有?了?(?:[这该此][个款种件]?)?(?:商品|产品)(?!的|评) прода[лн][а-я]*_последн последн[а-я]*_(?:комплект|экземпляр|штук|товар|единиц|модел|размер)[а-я]*(?:_уже)?_(?:прода(?:н|л)|купили|раскуп|забрали)[а-я]*# sold_(?:the|its|their|our|his|her)_last нет?~_на_склад снят[а-я]*_с_прода out_of_stock sold_?out (?<!_(?:timer?|period|term|deadline|window)(?:_(?:has|have|had|just))?_)(?:ran|run)_out(?!_of_time) (?:no|not_enough|insufficient|lack_of|zero)(?:_[^_]+)?_(?:stock|inventory) (?:stock|inventory)%~_(?:shortage|deplet|exhaust|empty|unavail) (?:products?|items?|goods)~_(?:not_available|no_longer_available|unavailable|discontinued) (?:not|no_longer)~_in_stock none_(?:of_[^_]+(?:_[^_]+)?_)?left no(?:_[^_]+){0,2}_in_stock 缺货 断货 [无没]有?货(?![件物]) [无没]有?(?:[这该此][个款种件]?(?:商品|产品)?的?)?(?:库存|现货)(?!需求) 库存(?:不足|不够|为零|已?售?罄|告罄|耗尽|短缺|已空) 售罄 [卖售][完光] 已无(?:商品|货|库存) нулев[а-я]*_(?:остат|запас) (?:остат|запас)[а-я]*_(?:обнул|равн?[а-я]*_нулю|на_нуле) не_осталось_ни ни_одно(?:го|й)_(?:экземпляр|штук|единиц|пар)[а-я]*_(?:не_)?(?:остал|нет) полк[аи]_пуст (?:stock|inventory)(?:_[^_]+){0,2}_(?:zero|nil|gone) no_(?:more_)?(?:units|copies|pieces)_(?:left|remain|available) [无没]有?(?:存货|余货|现存) 断供 库存[已为是]+零 zero_(?:units|pieces|items|copies) <seller>_(?:no_longer_(?:has|had)|(?:does|did)_not_have|(?:has|had)_no)(?:_(?:the|this|that|any|such|more))*_(?:models?|articles?|units?|size|colou?r|version)# снят[а-я]*_с_произв discontinued 停产 找不到(?:余货|现货|存货) 库存…没有?了',
  nothingToShip:
    'нечего_(?:отправ|отгру|высл|собира|упаков|переда) (?:отправ|отгру|высл)[а-я]*_нечего nothing(?:_(?:left|more|else|remaining))*_to_(?:ship|send|dispatch|pack)# [没无]有?(?:东西|商品)?可[发寄] не_из_чего# нечем_(?:выполн|собра|комплект) nothing_to_(?:fulfil|assemble) 无[货可]可?(?:发|配|寄)',
  /** Goods that joined a sale, and a sale below what they cost. */
  joinedSale:
    '(?:попал|добав(?:лен|ил)|включ(?:ен|ил))[а-я]*_(?:в|на|под)_(?:[а-я]+_)?(?:акци|распродаж|скидк|промо) (?:added|included|enrolled|put|entered|got|went)(?:_(?:it|them))?_(?:to|in|into|on)_(?:a_|the_)?(?:[a-z]+_)?(?:promo|sale#|discount|campaign) (?:参加|加入|进入|报名|参与)了?…(?:活动|促销|折扣)',
  /** Who set a price or a discount wrongly is the one who sells. */
  setUp:
    'зада(?:н|ли?|ла)[аоы]?# (?:установ|назнач|настро|выстав|простав|прописа)[а-я]* (?:was|were|been)_set# set_(?:up|at|to|by)# configured 设置 设定 设成 标[成错价]',
  /** Who sells put the wrong price, or a discount, by accident: 误设了过低的价格. */
  pricedByAccident:
    '(?:случайно|нечаянно|по_ошибке|ошибочно)_(?:зада[лн]|установ|назнач|настро|выстав|простав|прописа|указа)[а-я]*(?:_[а-я]+){0,2}_(?:цен(?:а|у|ы|ой|ами)?#|скидк|стоимост|акци) (?:зада[лн]|установ|назнач|настро|выстав|простав|прописа|указа)[а-я]*_(?:случайно|нечаянно|по_ошибке|ошибочно)(?:_[а-я]+){0,2}_(?:цен(?:а|у|ы|ой|ами)?#|скидк|стоимост|акци) (?:цен(?:а|у|ы|ой|ами)?#|скидк|стоимост|акци)%(?:_[а-я]+){0,2}_(?:случайно|нечаянно|по_ошибке|ошибочно)_(?:зада[лн]|установ|назнач|настро|выстав|простав|прописа|указа)[а-я]* (?:цен(?:а|у|ы|ой|ами)?#|скидк|стоимост|акци)%(?:_[а-я]+){0,2}_(?:зада[лн]|установ|назнач|настро|выстав|простав|прописа|указа)[а-я]*_(?:случайно|нечаянно|по_ошибке|ошибочно) (?:accidentally|mistakenly|unintentionally)_set(?:_(?:an?|the|its|wrong|too|very|much|low|lower|high|higher|incorrect))*_(?:price|discount) set(?:_(?:an?|the|its|wrong|too|very|much|low|lower|high|higher|incorrect))*_(?:price|discount)(?:_[a-z]+)?_by_(?:accident|mistake)# (?:price|discount)_(?:was|were|has_been|had_been)(?:_[a-z]+)?_(?:accidentally|mistakenly|unintentionally)_set# (?:price|discount)_(?:was|were|has_been|had_been)_set(?:_[a-z]+){0,2}_by_(?:accident|mistake)# (?:误|不小心|错误地)设[置定成]?了?…(?:价|折扣|优惠|促销) (?:误|不小心|错误地)把?…(?:价格?|折扣|优惠|促销)设 (?:价格?|折扣|优惠|促销)…(?:误|不小心|错误地)设',
  atLoss: 'в_(?:минус|убыток)# ниже_себестоимост at_a_loss# below(?:_the)?_cost 亏[本损钱] 低于成本',
  byAccident:
    'случайно# нечаянно# по_ошибке# ошибочно# accidental by_(?:accident|mistake)# mistakenly# unintentional 不小心 错误地 误[选填点设入参加]',
  chose: 'выбра указа ввел вписа chose# select picked# enter gave# specif [选填写]',
  prohibited:
    'не_(?:допуск|подлеж|разреш) not_(?:be_)?(?:allow|permit) запре[щт] опасн недопустим нельзя (?:may|can|must)_not_(?:be_)?(?:carri|transport) (?:can|may|must)_not_be~_by_(?:air|plane)# prohibit forbidden banned dangerous hazard restricted 违禁 禁 危险 不(?:允许|得|可|能)…(?:运输|寄|承运|空运)',
  violate: 'наруш violat breach infring rules~_broken broke%~_rules against~_(?:requirement|rule|standard) 违',
  fraud:
    'мошенн фрод подозр перепродаж злоупотреб (?:недостоверн|ложн)[а-я]*_(?:данн|инф|сведен) fraud scam suspicio suspected resale resell abus (?:false|fake)_(?:data|info|det|acc) 欺诈 诈骗 刷单 可疑 虚假 转售 倒卖 转卖 滥用 恶意 异常(?:订单|行为|账) 违(?:规|反…(?:规|政策|条款)) накрут фиктивн fictitious 虚构 黄牛',
  lost: 'утер потер(?!т|пел)[а-я]*(?!_(?:интер|актуал|необ)) пропал пропаж утрат утрач lost(?!_inter) loss# disappear misplaced gone_missing went_missing 丢 遗失 失踪 灭失 vanish untraceable украл украд похи(?:щ|т) stolen 被盗 被偷 затеря',
  notFound:
    'не_(?:удалось_|смог[а-я]*_|могут_)?(?:найд|найти|наш[ел]|обнаруж) not_(?:be_)?(?:found|located) (?:找不到|[未没]有?找到) не_(?:мо(?:жет|гут|жем)|получ[а-я]+|вышло|сумел[аи]?)_(?:найти|разыскать|обнаружить|отыскать) (?:not|unable_to|fail[a-z]*_to|never)_(?:be_)?(?:find|locate) 寻不到 下落不明 不知去向',
  damage:
    'пострада повре разби(?!т[а-я]*_на) слома испорч порч[аеиу] порван помят уничтож не_уцел damag broken broke# crush spoil destroy smash not_surviv (?<![破受])损 受损 破[损裂碎] (?<![损破])坏 урони (?:коробк|посылк|товар|заказ|отправлени)[а-я]*~_упал[аио]?# треснул раскол сгоре(?:л|в) залил[аи]?# промок намок shattered cracked dented torn# 摔 (?<![破摔打压])碎 损毁 [压砸]坏 撞坏 受潮 泡水 раздав смя(?:л|т) продав(?:ил|лен) пожар fire_(?:at|in|on|broke)# burn(?:t|ed)# flooded 压扁 烧毁 火灾 soaked',
  backToSender:
    'отправлен[а-я]*_обратно (?:возвра|верн|едет)%~_(?:отправител|обратно) (?:return|mov|sent|send|go)%~_to_(?:the_)?sender back_to_(?:the_)?(?:sender|seller) [退返]回[给到]?(?:发件|寄件|卖家|发货) (?:coming|going|heading|way)_back# едет_назад (?:正在?|将)?[退返]回(?:途中|中)',
  carrierReturn:
    'возврат%_(?:из|от)_(?:служб|курьер|транспортн|перевозч) return%~_(?:from|by)_(?:the_)?(?:delivery|carrier|courier|logistics) (?:快递|配送|物流|送货)(?:服务|公司|商)?的?退',
  technical:
    'из_за_(?:сбо[яе]в?|ошибки)# (?:техническ|системн|внутренн|програм)[а-я]*_(?:[а-я]+_)?(?:сбо|ошиб|пробл|непол|причин|неиспр|накладк|работы|работ#) (?:сбо[йяе]|ошибка)(?:_[а-я]+)?_(?:систем|сервис|сервер|ozon|озон|площ) (?:technical|system|internal|software|server|platform)(?:_[^_]+)?_(?:error|fail|issue|problem|reason|glitch|difficult|fault|malf|maintenance) maintenance_(?:on|of)(?:_the)?_(?:platform|system|site) glitch (?:系统|技术|服务器|程序|平台)…(?:故障|错误|问题|异常|原因|出错|维护)',
  compared: 'сверял сверил сопостав compar(?:ed|ing)# 比对',
  testPurchase:
    '^проверка_(?:товара|качества) (?:заказ|закуп|покуп)%~_для_(?:проверк|контрол) [质抽]检[查]?订单 (?:контрольн|провероч|тестов|тайн|проверяющ)[а-я]*_(?:закуп|заказ|покуп) (?:control|test|mystery|inspection|verification|sample)(?:_[^_]+)?_(?:purchas|order|shop|buy) 神秘[买顾客] (?:控制|测试|检查|抽检)性?的?(?:采购|购买|订单)',
  closed:
    'закры(?:т|л|ва|ти) ликвидир на_ремонт переех недоступ приостан прекрат closed# clos(?:ing|ure) shut suspend relocat unavailable ceased out_of_service 关闭 关门 停[业用运止] 不营业 暂停 歇业 装修 搬迁 撤销 перестал[аио]?_(?:работ|выдав|прин) больше_не_(?:выда|принима|работа|обслуж|функц) съехал no_longer_(?:issu|hand|giv|serv|accept|operat|open|work) (?:不再|停止)…(?:营业|派件|发放|服务|接收|取件) out_of_operation no_longer_(?:exists|there) ceas 关了 关停 撤点 停办 搬[走离迁家] (?:пункт|пвз|постамат)[а-я]*(?:_(?!из#)[^_]+){0,4}_убра(?:ли|н|но|ны)?_$ демонтир (?:locker|point|pick_?up)(?:_[^_]+)?_(?:was|has_been)_removed 拆除',
  split: 'раздел(?:ен|ил) разбит[а-я]*_на разбивк дроблени переформир split divided separated_into 拆 分[单包] подел(?:ен|ил)',
  wasSplit:
    'разбит[а-я]*_на_(?:част|нескольк|отдельн|дв[ае]#) split_up (?:разделени|разбивк)[а-я]*~_(?:заказ|отправлен|посылк) (?:отправлени|посылк)%(?:_[^_]+)?_раздел(?:ен|ил) (?:shipment|posting|parcel|order)_(?:[a-z]+_){0,2}(?:split|divided)# split_of (?:货件|订单|包裹)[已被的]*[拆分][分单] (?:货件|订单|包裹)[已被]+分[成为] (?:отправлени|посылк)%(?:_[^_]+)?_подел(?:ен|ил)',
  /** A posting that ended because its goods go on in another one. That an *order* comes in several parcels is no reason. */
  goesOnElsewhere:
    'раздел(?:ен|ил)[а-я]*~_отправлени (?:перелож|перенес|перемест|перемещ)[а-я]*~_(?:друг|нов|отдельн)[а-я]*_(?:посылк|отправлени) замен(?:ен|ил)[а-я]*_(?:на_)?(?:друг|нов)[а-я]*_(?:посылк|отправлени) (?:split|divided)_(?:the|your|this)_(?:shipment|posting|parcel|package)# (?:moved|transferred|repacked)(?:_in)?_?to_(?:another|a_(?:new|different|separate))_(?:shipment|posting|parcel|package) replaced_(?:by|with)_(?:another|an?_(?:new|different|other)|new|other|two|three|several|separate|smaller)(?:_(?:new|separate|other|smaller))?_(?:shipment|posting|parcel|package) 拆分了(?:货件|包裹) (?:货件|包裹)[已被]+[拆分][分单].{0,8}另[一外]个?(?:包裹|货件) (?:转移?|移|放)[到入至](?:了)?(?:另一|其他|新)的?个?(?:货件|包裹) [被由](?:另一|其他|新|两|多|几)的?个?(?:货件|包裹)(?:替代|取代|替换) (?:переехал|перешл|вошл)[аи]?_в_(?:[а-я]+_)?(?:друг|нов|отдельн)[а-я]*_(?:посылк|отправлени)',
  reasonUntold:
    'причин[а-я]*_не_(?:указ|назв|назыв|сообщ|объясн|уточн) (?:не_(?:указ|назв|назыв|сообщ|объясн)|без_(?:указ|объясн))[а-я]*(?:_[^_]+)?_причин[уы]?# без_причин reason%_(?:was_|is_)?not_(?:given|specif|provid|stat|told|indic) (?:no|not~|without)(?:_an?)?(?:_[^_]+)?_(?:reason|explanation)# (?:[未没][有能]?|不愿?)(?:提供|说明|填写|给出|注明|选择)…?(?:原因|理由)',
  noReasonFits:
    'не_наш[а-я]+~_причин нет(?:_[^_]+)?_причин причин[а-я]*_не_(?:из|в)_списк no~_reason reason%~_not_(?:list|in_the) (?:没有|找不到|无)…(?:原因|理由|选项)',
} as const;

export type Word = keyof typeof notions | keyof typeof events;

/** That the order was cancelled by Ozon or of itself, as a clause beside the reason for it (inferred, 2026-11). In normalised words. */
export const ozonCancelled = new RegExp(
  [
    '(?:поэтому |и |потому )?(?:(?:заказ|отправление|его|оно) )?(?:был[оа]? )?(?:автоматически )?отмен(?:ил[аи]?|ено?|ена)(?: (?:автоматически|заказ|отправление|его|(?:система|системой)(?: ozon)?|ozon|маркетплейс(?:ом)?))+',
    '(?:поэтому |и |потому )?(?:ozon|система(?: ozon)?|мы) (?:автоматически )?отменил[аи]?(?: (?:его|заказ|отправление))?',
    '(?:so |and )?(?:(?:the )?(?:order|shipment|posting) (?:was |has been )?)?(?:automatically cancell?ed|cancell?ed(?: (?:automatically|by ozon|by the system))+)',
    '(?:so |and )?(?:ozon|the system|we) (?:has |have )?(?:automatically )?cancell?ed (?:the |your |this )?(?:order|shipment|posting|it)',
    '(?:因此)?(?:订单|货件)?已?[被由]? ?(?:ozon|系统|平台) ?(?:已)?(?:自动)?取消了?(?:该|此)?(?:订单|货件)?',
    '(?:因此)?(?:订单|货件)已?被?自动取消',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
);

/**
 * Where a reason ends and what came of it begins, in normalised words: that it was cancelled or sent back for it, or cannot be sent
 * (inferred, 2026-11).
 */
export const consequence = new RegExp(
  [
    ',? (?:раньше|прежде|до того)[, ]+(?:чем|как) (?:\\S+ ){0,4}(?:собр|отгру|отправ|переда|упаков|доставит|доставил)\\S*(?: \\S+){0,2}$',
    ',? before (?:\\S+ ){1,3}(?:be |was |were )?(?:pack|assembl|ship|sent|send|dispatch|hand|deliver)[a-z]*(?: \\S+){0,3}$',
    '[,，] ?(?:还|尚)?[没未](?:来得及|有)?(?:打包|备货|发货|配货)$',
    ', ?(?:поэтому|из-за этого|так что) (?:\\S+ ){0,3}(?:отменил[аи]?|отмен[её]н[оа]?|вернул[аи]?|возвращ[её]н[оа]?|отправил[аи]? (?:его |ее |их )?обратно)(?: \\S+){0,4}$',
    ', ?(?:и )?(?:его |ее |их |заказ |товар )?(?:отправить|отгрузить|доставить|передать)(?: (?:его|ее|их|заказ|товар|покупателю|клиенту|вам))* (?:нельзя|невозможно|не (?:получится|сможем|выйдет))$',
    ',? (?:so|therefore|that is why) (?:\\S+ ){0,3}(?:was|were|is|has been|had to be) (?:cancell?ed|returned|sent back)(?: \\S+){0,4}$',
    ',? (?:and |so )?(?:it |they |we |the \\S+ )?(?:cannot|can not|could not|can.t) (?:be )?(?:ship|sent|send|deliver|dispatch)[a-z]*(?: (?:to )?(?:it|the (?:customer|buyer)))?$',
    '[,，] ?(?:因此|所以|于是)[^,，]{0,8}(?:取消|退回)[^,，]{0,6}$',
    '[,，] ?(?:包裹|货件|商品)?(?:已|正在)被?退回(?:至|到)?[^,，]{0,6}$',
    '[,，] ?(?:无法|不能|没法)再?(?:发货|发出|配送|寄出)$',
  ].join('|'),
);

/** What consoles, behind a reason in the same sentence: «Заказ потерялся в пути — вернули деньги» (inferred, 2026-11). */
export const consolation =
  /(?: -|[,，]) ?(?:(?:мы |уже )*(?:вернули|вернем|возвращаем) (?:вам )?деньги|деньги (?:уже )?(?:вернули|вернем|вернулись|возвращены)|(?:we |we have |we.ve )?(?:already )?(?:returned|refunded) (?:you |the |your )*money|(?:the |your )?money (?:has been|was|is) (?:already )?(?:returned|refunded)|(?:已|我们已|款项已)退款)(?: \S+){0,3}$/;

/**
 * That somebody is not to blame, behind a reason in the same sentence: «Посылка потерялась в пути, вашей вины нет». Alone, such words
 * deny a reason (inferred, 2026-11). In normalised words.
 */
export const noBlame = new RegExp(
  [
    '(?:(?:и|но) )?(?:(?:в этом|тут|здесь) )?(?:(?:вашей|его|их) вины|вины (?:продавца|покупателя|магазина)) (?:(?:здесь|тут|в этом|в потере) )?нет',
    '(?:(?:и|но) )?(?:это )?не (?:ваша вина|вина (?:продавца|покупателя|магазина))',
    '(?:(?:и|но) )?(?:вы|продавец|покупатель|магазин) (?:(?:здесь|тут|в этом) )?(?:ни при чем|не виноват[аы]?)',
    "(?:(?:and|so|but) )?(?:(?:it|this|that|the loss) (?:is|was) ?)?(?:not|n't) (?:your|the (?:seller|buyer|customer|shop)'?s) fault",
    "(?:(?:and|so|but) )?(?:you|the (?:seller|buyer|customer|shop)) (?:are|is|was|were)(?: not|n't) to blame",
    '与(?:您|你|卖家|买家|商家|客户)[^,，]{0,8}无关',
    '(?:这)?(?:责任不在(?:您|你|卖家|买家|商家)|不是(?:您|你|卖家|买家|商家)的?(?:责任|过错|错))',
  ]
    .map((form) => `(?: -|[,，]) ?${form}$`)
    .join('|'),
);

/**
 * What buyers write around their reason, to the seller whom they ask: a greeting in front, the wish that it be cancelled at the end
 * (inferred, 2026-11). In normalised words.
 */
export const greeting =
  /^(?:здравствуйте|доброго (?:дня|времени(?: суток)?|вечера)|добр(?:ый|ое) (?:день|вечер|утро)|привет|(?:hello|hi|hey|dear)(?: (?:there|seller|shop|sir))?|good (?:day|morning|afternoon|evening)|您好|你好|亲)[,.!， ]+(?=\S)/;
export const wish =
  /(?:[,.;!，] ?|(?<=\S) )(?:- )?(?:(?:и |поэтому |так что |and |so )?(?:пожал[а-я]+[, ]+|прошу |просьба |можете |plea?se?,? |pls |plz |kindly |can you |i (?:ask|want|would like) (?:you )?to )*(?:отмен(?:ите|ить|яйте)|cancel+)(?:[, ]+(?:пожал[а-я]+|мой|этот|заказ|отправление|его|please|pls|plz|my|the|this|it|order|purchase|спасибо|thanks?|thank you))*|(?:请|麻烦|帮忙|帮我|求|希望|我要|想|能否|申请)+[^,，]{0,4}取消[^,，]{0,6}(?:[,， ]*谢谢)?)$/;

/** That it should not be cancelled: a living order, whatever else is said (inferred, 2026-11). */
export const wishDenied = new RegExp(
  [
    '(?:^|[^а-я])не (?:(?:его|ее|вы|мой|этот|заказ|надо|нужно|пожалуйста) ){0,2}отмен',
    '(?:^|[^а-я])не (?:хо|буд|собира|дума|план|жела|стал|прошу|просил|стоит|могу)\\S* (?:[^ ,.;]+ )?отмен',
    "\\b(?:not|never|no longer|without|do[en]?s?n['’]?t|didn['’]?t) (?:(?!please|pls|plz|kindly|can|could|so|and|i )[^ ,.;]+ ){0,4}cancel",
    '[不别未没勿莫](?:(?![请麻帮求了])[^ ,，.;；]){0,4}取消',
  ].join('|'),
);

/** That the goods are as they should be, before the reason for which they are not wanted (inferred, 2026-11). In normalised words. */
export const nothingWrong =
  /^(?:с (?:товаром|заказом|посылкой|качеством|размером) все (?:в порядке|хорошо|нормально)|(?:the )?(?:item|product|order|parcel|goods|everything) (?:is|was|are) (?:all )?(?:fine|ok|okay|all right|in order)|(?:商品|产品|货|东西|质量)(?:本身)?没有?(?:任何)?问题)[,，] ?(?:(?:но|просто|but|just) |但是?|只是)?(?=\S)/;

/** What is said to the reader, of a condition, or denied: no consequence. */
export const notConsequence =
  /(?:^|[ ,])(?:вы|вам|если|you|if|when|не отмен\S+|not cancell?ed)(?=[ ,]|$)|您|你|可以|如果|不取消|未取消/;
