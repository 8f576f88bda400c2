/** Where an order is. */
export type OrderState = 'packed' | 'sent' | 'delivered';

/** Whose order it is, as the shop's CRM knows him. */
export interface Customer {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly company?: string;
}

/** An order of the shop. */
export interface Order {
  readonly number: string;
  readonly item: string;
  readonly total: string;
  readonly state: OrderState;
  readonly customer: Customer;
}

const KIM: Customer = { name: 'Kim', email: 'kim@example.com', phone: '+44 20 7946 0042' };
const LEE: Customer = {
  name: 'Lee',
  email: 'lee@studio.example',
  phone: '+34 910 000 042',
  company: 'Studio Lee',
};

const ORDERS: readonly Order[] = [
  { number: '1042', item: 'The blue vase', total: '€ 42.50', state: 'sent', customer: KIM },
  { number: '1043', item: 'Two tea bowls', total: '€ 36.00', state: 'packed', customer: KIM },
  { number: '2001', item: 'Twelve plates', total: '€ 288.00', state: 'delivered', customer: LEE },
];

/** Looks an order up; undefined where there is none with this number. */
export const findOrder = (number: string): Order | undefined => ORDERS.find((order) => order.number === number);
