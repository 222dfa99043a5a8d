/**
 * The causes, in English. `title` is the headline for sellers and in lists, `buyerTitle` the headline for buyers;
 * `seller` and `buyer` tell each reader what happened. Who pressed cancel is added by `panel.pressed`.
 */
import type { CauseId } from '../../ozon/causes/causes';

export interface CauseTexts {
  title: string;
  buyerTitle: string;
  seller: string;
  buyer: string;
}

export const causes = {
  'buyer.changed-mind': {
    title: 'The buyer changed their mind',
    buyerTitle: 'You changed your mind',
    seller: 'The buyer decided against the order. The reason says nothing against your goods or your shipping.',
    buyer: 'The order is recorded as cancelled because you no longer wanted it. The seller is not named as the cause.',
  },
  'buyer.found-cheaper': {
    title: 'The buyer found it cheaper',
    buyerTitle: 'You found a better price',
    seller: 'The buyer gave up the order after finding the same thing at a lower price. Price decided it, not your service.',
    buyer: 'The order was cancelled with “found cheaper” as the reason. Neither the seller nor the delivery is blamed for it.',
  },
  'buyer.delivery-date': {
    title: 'The delivery date did not suit the buyer',
    buyerTitle: 'The delivery date did not suit you',
    seller:
      'The wait was too long for the buyer, or the delivery date had been moved. The reason says nothing against the goods.',
    buyer: 'The order was cancelled because delivery was too far off or had been put back.',
  },
  'buyer.reordering': {
    title: 'The buyer wants to place the order again',
    buyerTitle: 'Cancelled so that you can order again',
    seller: 'The buyer wanted to change something and cancelled in order to place a new order. They may well come back.',
    buyer:
      'You chose to change the order and place it again. This order is closed; a new one starts with its own date and price.',
  },
  'buyer.promo-not-applied': {
    title: 'A discount or promo code was not applied',
    buyerTitle: 'Your discount or promo code was not applied',
    seller: 'The buyer had counted on a discount or a promo code. It did not work at checkout, so they dropped the order.',
    buyer: 'The order was cancelled because a discount or promo code had not been taken off the price.',
  },
  'buyer.wrong-address': {
    title: 'The buyer gave a wrong address',
    buyerTitle: 'The address was wrong',
    seller: 'The buyer had entered a wrong address or pick-up point, and cancelled the order.',
    buyer: 'The order was cancelled because it had been placed with a wrong address or pick-up point.',
  },
  'buyer.partial-order': {
    title: 'Another part of the order fell through first',
    buyerTitle: 'Part of your order fell through first',
    seller:
      'Some goods of this order had already been cancelled, and the buyer did not want the rest without them. Look for the cause in whatever was cancelled first.',
    buyer: 'Some goods of the order had already been cancelled, and the rest was cancelled after them.',
  },
  'buyer.unspecified': {
    title: 'The buyer cancelled, no precise reason',
    buyerTitle: 'Cancelled in your name, no precise reason',
    seller: 'The buyer gave up the order. Ozon’s words do not say exactly why, and we would rather not guess.',
    buyer: 'Ozon records the cancellation as your own decision, without a precise reason.',
  },
  'buyer.at-seller-request': {
    title: 'Cancelled by the buyer at the seller’s request',
    buyerTitle: 'You cancelled because the seller asked',
    seller: 'The cancellation came from the buyer’s side, but Ozon has recorded that the buyer cancelled because you asked.',
    buyer:
      'By Ozon’s record, you cancelled because the seller asked. The seller wanted it, but the cancellation is in your name.',
  },
  'buyer.asked-seller': {
    title: 'Cancelled by the seller at the buyer’s request',
    buyerTitle: 'The seller cancelled because you asked',
    seller:
      'The buyer asked you to cancel, and you did so in your account. The buyer wanted it, but on record it is the seller’s cancellation.',
    buyer: 'According to Ozon, you asked the seller to cancel, and the seller did.',
  },
  'handover.unsuitable': {
    title: 'Refused at hand-over: not suitable',
    buyerTitle: 'You refused it: not suitable',
    seller: 'The parcel arrived, but the goods did not fit or suit, and the buyer did not take them.',
    buyer: 'You looked at the goods on receipt and did not take them: they did not fit or suit you.',
  },
  'handover.wrong-item': {
    title: 'Refused at hand-over: wrong item',
    buyerTitle: 'You refused it: wrong item',
    seller:
      'What the buyer found in the parcel was not what they had ordered, or not what the product page shows. The packing, the label or the page may be the cause.',
    buyer:
      'The goods in the parcel were not the ones you had ordered, or differed from the description, so you did not take them.',
  },
  'handover.quality': {
    title: 'Refused at hand-over: poor quality',
    buyerTitle: 'You refused it: poor quality',
    seller:
      'The buyer saw a defect, damage or poor quality on receipt and did not take the goods. Ozon does not say where the fault arose.',
    buyer: 'You found the goods defective, damaged or of poor quality on receipt and did not take them.',
  },
  'handover.incomplete': {
    title: 'Refused at hand-over: parts were missing',
    buyerTitle: 'You refused it: parts were missing',
    seller:
      'The buyer found the set incomplete on receipt and did not take it. Either something was not packed, or the page promises more than the box holds.',
    buyer: 'Something was missing from the set when you received it, so you did not take it.',
  },
  'handover.changed-mind': {
    title: 'Refused at hand-over: changed their mind',
    buyerTitle: 'You refused it: you changed your mind',
    seller: 'The parcel was delivered, and only then did the buyer decide against it. The reason says nothing against the goods.',
    buyer: 'You decided on receipt that you no longer wanted the goods.',
  },
  'handover.price': {
    title: 'Refused at hand-over: the price',
    buyerTitle: 'You refused it: the price',
    seller: 'By the time the parcel arrived, the price no longer suited the buyer, or they had found it cheaper.',
    buyer: 'You did not take the goods on receipt because of their price, or because you had found them cheaper.',
  },
  'handover.refused': {
    title: 'Refused at hand-over, no precise reason',
    buyerTitle: 'Not accepted on receipt',
    seller: 'The parcel reached the buyer and was refused. Ozon gives no precise reason.',
    buyer: 'The goods are recorded as refused on receipt. No precise reason is given.',
  },
  'handover.not-collected': {
    title: 'The buyer did not collect the order',
    buyerTitle: 'The order was not collected in time',
    seller:
      'The parcel waited until its storage time ended, or the buyer could not be reached. It was then cancelled automatically.',
    buyer:
      'The order was not picked up before its storage time ended, or the courier could not reach you. It was then cancelled automatically.',
  },
  'payment.not-paid': {
    title: 'The order was not paid in time',
    buyerTitle: 'The payment did not go through in time',
    seller:
      'No payment arrived before the time for it ran out, so the order was closed. Your stock and your shipping had nothing to do with it.',
    buyer: 'The payment did not arrive before the timer on the order ran out, or the bank turned it down.',
  },
  'customs.passport-missing': {
    title: 'No passport or tax data for customs',
    buyerTitle: 'Passport or tax data were missing',
    seller:
      'Goods from abroad need the buyer’s passport data and taxpayer number. The buyer did not give them in time, so the parcel could not go through customs.',
    buyer: 'Parcels from abroad need your passport data and taxpayer number for customs. Ozon did not receive them in time.',
  },
  'customs.duty-unpaid': {
    title: 'The buyer did not pay the customs duty',
    buyerTitle: 'The customs duty was not paid',
    seller: 'Customs asked for duty on this order. The buyer did not pay it, so the goods were not released.',
    buyer: 'Customs asked for duty on this parcel. It was not paid, so the parcel was not released.',
  },
  'customs.rejected': {
    title: 'The parcel did not clear customs',
    buyerTitle: 'The parcel did not clear customs',
    seller:
      'Customs did not let the parcel through. Ozon does not say whether papers, goods, value or the buyer’s data were the obstacle.',
    buyer:
      'Customs did not let the parcel through. Ozon does not say whether the goods, the papers or missing data were the obstacle.',
  },
  'seller.out-of-stock': {
    title: 'Out of stock at the seller',
    buyerTitle: 'The seller ran out of stock',
    seller: 'The goods were ordered while your stock on Ozon still showed them, but they were gone from your warehouse.',
    buyer: 'The seller did not have the goods any more when your order was to be packed.',
  },
  'seller.defective': {
    title: 'Only defective goods were left',
    buyerTitle: 'The seller had only defective goods left',
    seller: 'When the order was to be packed, only defective pieces were left in your warehouse, so nothing could be sent.',
    buyer: 'Only defective pieces were left when your order was to be packed, so nothing was sent.',
  },
  'seller.price-error': {
    title: 'The seller had set a wrong price',
    buyerTitle: 'The seller had set a wrong price',
    seller: 'The price or a promotion on the product was wrong, and the order was cancelled because of it.',
    buyer: 'The order was cancelled because the price or a promotion had been set wrongly. That was not your fault.',
  },
  'seller.not-shipped': {
    title: 'Not shipped in time by the seller',
    buyerTitle: 'The seller did not ship in time',
    seller: 'By Ozon’s record, the order was not packed or handed over by its deadline, so it was closed.',
    buyer: 'Your order was not handed over for delivery in time, so it was closed.',
  },
  'seller.prohibited-goods': {
    title: 'The goods may not be carried this way',
    buyerTitle: 'The carrier may not transport these goods',
    seller:
      'The delivery service found goods that it may not carry, or a breach of the rules for dangerous goods, and stopped the parcel.',
    buyer: 'The delivery service may not carry these goods, so they could not be sent to you this way.',
  },
  'seller.packaging': {
    title: 'Label or packaging was not accepted',
    buyerTitle: 'The carrier did not accept the packaging',
    seller: 'Label, size, weight or packaging did not meet the carrier’s requirements, and the parcel was not accepted.',
    buyer: 'The carrier did not accept the parcel because of its label, size, weight or packaging.',
  },
  'seller.tracking-invalid': {
    title: 'The tracking number could not be traced',
    buyerTitle: 'The tracking number could not be traced',
    seller: 'The tracking number you had given showed no movement, and no working number replaced it in time.',
    buyer: 'The tracking number from the seller could not be traced, so nobody could see whether the parcel was on its way.',
  },
  'seller.arbitration': {
    title: 'The seller rejected the dispute',
    buyerTitle: 'The seller rejected the dispute',
    seller: 'There was a dispute over this order. You rejected it, and the system closed the order as cancelled by the seller.',
    buyer: 'There was a dispute over the order. The seller rejected it, and the order was closed.',
  },
  'seller.unspecified': {
    title: 'The seller cancelled, no precise reason',
    buyerTitle: 'The seller cancelled, no precise reason',
    seller: 'The cancellation came from the seller’s side. There is no precise reason: “other” was chosen, or nothing was given.',
    buyer: 'The cancellation came from the seller’s side. Ozon does not say what exactly happened.',
  },
  'seller.asked-ozon': {
    title: 'Cancelled by Ozon at the seller’s request',
    buyerTitle: 'Ozon cancelled because the seller asked',
    seller: 'Ozon closed the order, and has recorded that you asked for it.',
    buyer: 'The seller asked Ozon to cancel your order, and Ozon did.',
  },
  'carrier.lost': {
    title: 'Lost by the delivery service',
    buyerTitle: 'The delivery service lost the parcel',
    seller:
      'The parcel was on its way and was lost by the delivery service. You had handed it over, so the loss is not your fault.',
    buyer: 'Your parcel was on its way and was lost by the delivery service.',
  },
  'carrier.damaged': {
    title: 'Damaged in delivery',
    buyerTitle: 'The parcel was damaged on the way',
    seller: 'The goods or their packaging were damaged on the way, so the parcel was not handed to the buyer.',
    buyer: 'The goods or their packaging were damaged on the way, so they were not handed to you.',
  },
  'carrier.not-delivered': {
    title: 'The parcel could not be delivered',
    buyerTitle: 'The parcel could not be delivered',
    seller: 'The delivery service did not get the parcel to the buyer and stopped the delivery. No fault of yours is named.',
    buyer: 'The delivery service did not get the parcel to you and stopped the delivery.',
  },
  'carrier.no-service': {
    title: 'No delivery to the buyer’s region',
    buyerTitle: 'There is no delivery to your region',
    seller: 'The delivery service does not serve the buyer’s region, so the parcel could not be delivered.',
    buyer: 'The delivery service that was chosen for this order does not serve your region.',
  },
  'carrier.not-registered': {
    title: 'The carrier did not accept the parcel',
    buyerTitle: 'The carrier did not accept the parcel',
    seller:
      'The parcel could not be registered with the delivery service, or was not accepted there. Ozon does not say on whose side this failed.',
    buyer: 'The parcel could not be registered with the delivery service, or was not accepted there.',
  },
  'warehouse.lost-or-damaged': {
    title: 'Lost or damaged in the warehouse',
    buyerTitle: 'The goods were lost or damaged in the warehouse',
    seller: 'The goods were lost or damaged in the warehouse of Ozon or its partner before they could be sent.',
    buyer: 'The goods were lost or damaged in the warehouse before they could be sent to you.',
  },
  'warehouse.reservation': {
    title: 'The stock could not be reserved',
    buyerTitle: 'The goods could not be reserved',
    seller:
      'The goods could not be set aside for this order, or the reservation ran out. Ozon does not say whether the stock figure was wrong or the goods were missing.',
    buyer: 'The goods could not be set aside for your order, so it was closed.',
  },
  'ozon.processing-failed': {
    title: 'Ozon could not process the order',
    buyerTitle: 'Ozon could not process your order',
    seller: 'Something went wrong at Ozon while the order was being handled: a technical failure, not something you did.',
    buyer: 'Something went wrong at Ozon while your order was being handled. That was not your fault.',
  },
  'ozon.rule-violation': {
    title: 'Cancelled for a breach of Ozon’s rules',
    buyerTitle: 'Cancelled for a breach of Ozon’s rules',
    seller:
      'Ozon saw a breach of its rules in this order, such as false data, suspected fraud or resale. The page does not say which, or by whom.',
    buyer: 'Ozon saw a breach of its rules in this order, such as bulk buying or false data. The page does not say which.',
  },
  'ozon.quality-check': {
    title: 'A test purchase by Ozon',
    buyerTitle: 'Marked as a test purchase by Ozon',
    seller:
      'Ozon ordered the product itself to compare it with its page. There was no real buyer behind the order, so no sale was lost.',
    buyer:
      'Ozon marks this order as its own purchase to compare goods with their page. If you placed it as an ordinary order, that is odd: ask support.',
  },
  'ozon.pickup-closed': {
    title: 'The pick-up point closed',
    buyerTitle: 'Your pick-up point closed',
    seller: 'The buyer’s pick-up point closed, so the order could not be handed over there.',
    buyer: 'The pick-up point of this order closed, for a while or for good, so it could not be handed to you there.',
  },
  'ozon.shipment-split': {
    title: 'Split up: the goods are in another posting',
    buyerTitle: 'Split up: your goods come in another parcel',
    seller:
      'The posting was split and replaced. This number is closed, and the goods are sent under a new one. The sale is not lost.',
    buyer: 'The parcel was split and replaced. This one is closed, and your goods come in another.',
  },
  'ozon.unspecified': {
    title: 'Ozon cancelled, no precise reason',
    buyerTitle: 'Ozon cancelled, no precise reason',
    seller:
      'Ozon closed the order and gives no precise reason. The page does not show whether the cause lies with Ozon, the carrier or you.',
    buyer:
      'Ozon closed the order and gives no precise reason. The page does not show whether the cause lies with Ozon or the seller.',
  },
  unknown: {
    title: 'Cancelled, cause not known',
    buyerTitle: 'Cancelled, cause not known',
    seller: 'We found no reason on this page that we understand, and would rather not guess.',
    buyer: 'We found no reason on this page that we understand, and would rather not guess.',
  },
} satisfies Record<CauseId, CauseTexts>;
